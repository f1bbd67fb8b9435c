import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { Sidebar } from './sidebar.tsx';

import './sidebar.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Sidebar />
    </StrictMode>,
  );
}

// oxlint-disable-next-line import/no-unassigned-import -- it acts by being imported before every schema
import '../../no-eval.ts';
import '../../ui/tokens.css';
import '../../ui/ui.css';
import '../../ui/panel.css';
import '../../panel/panel-parts.css';
import '../../panel/facts/facts.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';

import { languageOf } from '#shared/locales/language.ts';

import { createServices } from '../../app/services.tsx';
import { PanelApp } from '../../panel/app.tsx';

/** The panel belongs to the window in which it was opened. */
async function start(): Promise<void> {
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page of the panel has no #root.');
  const { id } = await browser.windows.getCurrent();
  const services = createServices(languageOf(browser.i18n.getUILanguage()));
  createRoot(root).render(<PanelApp services={services} windowId={id ?? -1} />);
}

void start();

// oxlint-disable-next-line import/no-unassigned-import -- it acts by being imported before every schema
import '../../no-eval.ts';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';

import { languageOf } from '#shared/locales/language.ts';

import { createServices } from '../../app/services.tsx';

import '../../ui/tokens.css';
import '../../ui/ui.css';
import '../../ui/workspace.css';
import { Workspace } from '../../workspace/workspace.tsx';

import '../../workspace/frame/frame.css';
import '../../workspace/brief/brief.css';
import '../../workspace/matrix/matrix.css';
import '../../workspace/estimates/assumptions.css';
import '../../workspace/estimates/estimates.css';
import '../../workspace/history/history.css';
import '../../workspace/outcome/outcome.css';
import '../../workspace/rubric/rubric.css';
import '../../workspace/meeting/meeting.css';
import '../../workspace/weights/weights.css';
import '../../workspace/results/results.css';
import '../../workspace/robustness/robustness.css';
import '../../workspace/summary/summary.css';
import '../../workspace/settings/settings.css';
import '../../workspace/importing/importing.css';

const place = document.getElementById('workspace');
if (!place) throw new Error('The page has no place for the workspace.');

createRoot(place).render(
  <Workspace
    services={createServices(languageOf(browser.i18n.getUILanguage()))}
    requestHosts={(origins) => browser.permissions.request({ origins })}
  />,
);

/** Starts the client in `#root`. */
import { must } from '@pantau/shared/basics';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { themeAt } from './screens/index.js';
import './styles.css';
import { startText } from './text/index.js';
import { applyTheme } from './ui/index.js';

applyTheme(themeAt(window.location.pathname));
startText();
createRoot(must(document.getElementById('root'), 'the root element')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

/** Starts the client in `#root`. */
import { must } from '@pantau/shared/basics';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import './styles.css';
import { startText } from './text/index.js';
import { applyTheme } from './ui/index.js';

applyTheme();
startText();
createRoot(must(document.getElementById('root'), 'the root element')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

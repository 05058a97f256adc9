import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { themes } from '../../src/taskpane/theme/themes';

/** What a part of the pane looks like as HTML, before anything was pressed. */
export function render(element: ReactElement): string {
  return renderToStaticMarkup(<FluentProvider theme={themes.light}>{element}</FluentProvider>);
}

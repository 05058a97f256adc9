import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Selection } from '../../excel/outcomes';
import { words } from '../words';
import { roundWords } from './roundWords';

export interface ToolProps {
  selection?: Selection;
  /** This tool is in front: only then are cells read. */
  shown: boolean;
}

export interface Tool {
  id: string;
  name: string;
  /** Loaded when it is first opened. */
  View: LazyExoticComponent<ComponentType<ToolProps>>;
}

/** What can be done with selected cells besides building a table of them. */
export const toolList: readonly Tool[] = [
  {
    id: 'clean',
    name: words.clean.heading,
    View: lazy(() =>
      import(/* webpackChunkName: "clean" */ './CleanFigures').then((module) => ({
        default: module.CleanFigures,
      })),
    ),
  },
  {
    id: 'round',
    name: roundWords.heading,
    View: lazy(() =>
      import(/* webpackChunkName: "round" */ './RoundSoItCasts').then((module) => ({
        default: module.RoundSoItCasts,
      })),
    ),
  },
];

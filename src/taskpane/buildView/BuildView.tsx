import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Selection } from '../../excel/outcomes';
import type { Tool } from '../tools/toolList';
import { ToolPanel } from '../tools/ToolPanel';
import { BuildForm } from './BuildForm';

const useStyles = makeStyles({
  tables: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  hidden: { display: 'none' },
});

interface Props {
  selection?: Selection;
  shown: boolean;
}

/** Tables, or the tool opened in their place; what was chosen for a table stays as it is meanwhile. */
export function BuildView({ selection, shown }: Props): JSX.Element {
  const styles = useStyles();
  const [tool, setTool] = useState<Tool>();
  const [left, setLeft] = useState<Tool>();
  const leave = () => {
    setLeft(tool);
    setTool(undefined);
  };
  return (
    <>
      <div className={tool ? styles.hidden : styles.tables}>
        <BuildForm
          selection={selection}
          shown={shown && !tool}
          returnedFrom={tool ? undefined : left}
          onOpenTool={setTool}
        />
      </div>
      {tool && <ToolPanel tool={tool} selection={selection} shown={shown} onBack={leave} />}
    </>
  );
}

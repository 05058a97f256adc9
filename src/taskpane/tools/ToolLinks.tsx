import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { words } from '../words';
import { toolList, type Tool } from './toolList';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  link: { fontSize: tokens.fontSizeBase200 },
});

interface Props {
  /** The tool that was just left: the keyboard goes back to its link. */
  returnedFrom?: Tool;
  onOpen(tool: Tool): void;
}

/** The tools by their names; a press opens one in place of the tables. */
export function ToolLinks({ returnedFrom, onOpen }: Props): JSX.Element {
  const styles = useStyles();
  const links = useRef<Record<string, HTMLButtonElement | null>>({});
  useEffect(() => {
    if (returnedFrom) links.current[returnedFrom.id]?.focus();
  }, [returnedFrom]);
  return (
    <div role="group" aria-label={words.tools.heading} className={styles.tools}>
      <span aria-hidden="true">{words.tools.heading}:</span>
      {toolList.map((tool) => (
        <Link
          key={tool.id}
          ref={(element: HTMLButtonElement | null) => {
            links.current[tool.id] = element;
          }}
          as="button"
          type="button"
          inline
          className={styles.link}
          onClick={() => onOpen(tool)}
        >
          {tool.name}
        </Link>
      ))}
    </div>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  picture: {
    flexShrink: 0,
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
  },
  heading: { fill: tokens.colorBrandBackground },
});

const COLUMNS = [2, 26, 36, 46, 56];
const ROWS = [15, 21, 27, 33];

/** The layout of a service table in small: a heading row, a column of names, figures, a ruled total. */
export function TablePicture(): JSX.Element {
  const styles = useStyles();
  return (
    <svg
      width="68"
      height="52"
      viewBox="0 0 68 52"
      aria-hidden="true"
      focusable="false"
      className={styles.picture}
    >
      <rect className={styles.heading} x="2" y="4" width="64" height="7" />
      {[...ROWS, 43].map((y) =>
        COLUMNS.map((x, index) => (
          <rect
            key={`${x} ${y}`}
            x={x + 1}
            y={y}
            width={index === 0 ? 20 : 7}
            height="2"
            fill="currentColor"
          />
        )),
      )}
      <path d="M2 39.5h64M2 48.5h64" stroke="currentColor" />
    </svg>
  );
}

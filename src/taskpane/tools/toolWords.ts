/** The texts around the tools. */
export const toolWords = {
  heading: 'Also for selected cells',
  back: 'Back to tables',
  loading: 'Opening…',
};

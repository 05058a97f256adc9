/** The files of the site that the pane cannot be shown without; its other views come when they are first looked at. */
export const FIRST_LOAD = ['taskpane.html', 'functions.js', 'taskpane.js', 'pane.js', 'paneLibraries.js'];

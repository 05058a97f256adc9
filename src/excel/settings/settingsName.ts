/**
 * The settings stand in the workbook as the text of a hidden defined name of this name.
 *
 * A name and not one of the places that Office has for add-ins (`document.settings`, `workbook.settings`, custom XML parts):
 * writing to any of those empties the user's undo stack (office-js issues 3141 and 4484), the first two belong to one
 * installation of the add-in and are gone once another program saves the file. A name is written in one step that Ctrl+Z
 * takes back, is kept by Excel, LibreOffice and whoever has not got Outturn, shows in no list, and does not come along
 * when a sheet is copied to another workbook, which has settings of its own. Excel has no event for names: who shows
 * settings reads them again when people come back to them.
 */
export const settingsName = 'Outturn_settings';

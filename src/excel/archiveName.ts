/** The hidden name of a sheet on which Roll forward keeps an earlier period, with the number of the roll it was made by. */
export const archiveName = 'Outturn_archive';

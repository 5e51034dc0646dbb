/**
 * Where the page scripts run. Each pattern is one row of what the browser asks the user to allow, so hosts are exact and paths as narrow as the
 * sites permit. `/stat` stands alone too: the portal changes pages without a reload, and a script is injected only on a load.
 */
export const formMatches = [
  'https://harvardmed.service-now.com/stat',
  'https://harvardmed.service-now.com/stat?*',
  'https://ppms.us/harvard-hms/*',
  'https://hsrportal.harvard.edu/*',
  'https://it.hms.harvard.edu/*',
];

/** Hosts of articles and of pages that only need a warning. Only the script with the card runs here, which cannot fill anything. */
export const guideMatches = [
  'https://campusplanning.hms.harvard.edu/campus-services/*',
  'https://harvardmed.atlassian.net/wiki/*',
  'https://harvardmed.service-now.com/kb_view.do*',
  'https://harvard.service-now.com/ithelp*',
  'https://huit.harvard.edu/*',
  'https://www.huit.harvard.edu/*',
  'https://myaccount.hms.harvard.edu/*',
  'https://gsd.harvard.edu/hsr*',
  'https://www.gsd.harvard.edu/hsr*',
  'https://hsph.harvard.edu/*/hsr-policy*',
  'https://hsph.harvard.edu/*/poi-policy*',
  'https://www.hsph.harvard.edu/*/hsr-policy*',
  'https://www.hsph.harvard.edu/*/poi-policy*',
  'https://its.gse.harvard.edu/*/POI-forms*',
];

/** Addresses of the public pages of micro-grants: written and read by these names only. */
export const GRANTS_PATH = '/mikrogranty';
/** Where people of organisations sign in: a part of the site of its own. */
export const ORGANISATIONS_PATH = '/organizacje/';

export const grantAddressesOf = (publicUrl: string) => {
  const base = `${publicUrl}${GRANTS_PATH}`;
  return {
    all: base,
    /** Results of a decided edition. */
    results: (editionId: string) => `${base}/wyniki/${editionId}`,
    /** Open data of a decided edition. */
    csv: (editionId: string) => `${base}/dane/${editionId}.csv`,
    json: (editionId: string) => `${base}/dane/${editionId}.json`,
    /** Story of a project, by the number of its offer. */
    story: (number: string) => `${base}/projekt/${number}`,
    idea: `${base}/pomysl`,
  };
};

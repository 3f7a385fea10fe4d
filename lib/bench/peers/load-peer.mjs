/**
 * Copied beside the installed packages, because an import is resolved from where it stands.
 *
 * @param {string} name of a package
 * @returns {Promise<any>}
 */
export const loadPeer = (name) => import(name);

/** Of the document that an entry of the history belongs to, in the entry's state: when the document was begun. */
const stateKey = 'khojDocument';

/** State for an entry that shows results in the place of another page: only this document knows how to draw it. */
export const ownEntry = () => ({ [stateKey]: performance.timeOrigin });

/** State for one more entry of the same page as the current one. */
export const sameEntry = () => ({ [stateKey]: Reflect.get(Object(window.history.state), stateKey) });

/**
 * To run before any other script: an entry that another document made is loaded anew when the reader comes back to it.
 * Next.js, which takes it for an entry of the page below the results, would mix up the two from then on.
 */
export const ownEntryScript = `{
const own = (state) => !state?.${stateKey} || state.${stateKey} === performance.timeOrigin;
if (!own(history.state)) history.replaceState({ ...history.state, ${stateKey}: undefined }, '');
addEventListener('popstate', (event) => {
if (own(event.state)) return;
event.stopImmediatePropagation();
location.reload();
});
}`;

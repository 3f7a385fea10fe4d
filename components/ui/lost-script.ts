const storageKey = 'khabar-khoj:lost-script';
/** Milliseconds after which a page may be loaded anew again. */
const patience = 60_000;

/**
 * Runs before the page's scripts. When one of them does not arrive, the page is loaded anew, once a minute at most: where a
 * connection failed it is there then, and where a newer deployment took its place the new page names others. Without that
 * script React would try for ever to take over, deaf to the reader and with all that the processor has.
 */
export const lostScript = `addEventListener('error',e=>{const s=e.target;if(!(s instanceof HTMLScriptElement)||!s.src.includes('/_next/')||document.readyState==='complete')return;try{const k='${storageKey}',now=Date.now();if(now-Number(sessionStorage.getItem(k))<${patience})return;sessionStorage.setItem(k,now);location.reload()}catch{}},true);`;

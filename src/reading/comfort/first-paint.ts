import { LOOK_NAMES, SETTINGS_KEY } from "./settings.ts";

/**
 * The script in the head of every page, of less than 400 bytes and without a request: it gives the root the look that
 * the device keeps before anything is painted, and tells styles that scripts run. What is damaged is passed over.
 */
export const FIRST_PAINT = `(d=>{d.scripted="";try{let{v,look:l}=JSON.parse(localStorage.getItem("${SETTINGS_KEY}"));if(v===1)for(let k of ${JSON.stringify(LOOK_NAMES)})if(l[k])d[k]=l[k]}catch{}})(document.documentElement.dataset)`;

import { createHash } from "node:crypto";

/*
 * The one script inside every page, at most 1 KB: it sets the chosen theme before anything is drawn, shows the controls that
 * need a script, and lets "/" open the search, which a reader may turn off (WCAG 2.1.4).
 * Buttons carry `data-set="key value"`; an empty value forgets the key.
 */
export const inlineScript = `(d=>{
const r=d.documentElement,
get=k=>{try{return localStorage[k]||""}catch{return""}},
set=(k,v)=>{try{localStorage[k]=v}catch{}},
all=(q,f)=>d.querySelectorAll(q).forEach(f),
split=b=>b.dataset.set.split(" "),
show=()=>{const t=get("theme");t?r.dataset.theme=t:delete r.dataset.theme;
all("[data-set]",b=>{const[k,v]=split(b);b.setAttribute("aria-pressed",get(k)==v)})};
show();
addEventListener("DOMContentLoaded",()=>{all("[data-script]",e=>e.hidden=false);show()});
d.addEventListener("click",e=>{const b=e.target.closest("[data-set]");if(b){set(...split(b));show()}});
d.addEventListener("keydown",e=>{
if(e.key!="/"||get("slash")||e.ctrlKey||e.metaKey||e.altKey||e.target.closest("input,textarea,select,[contenteditable]"))return;
const q=d.querySelector("[type=search]")||d.querySelector(".find");
if(q){e.preventDefault();q.type?q.focus():q.click()}})
})(document)`;

/** Its hash as a Content-Security-Policy source. */
export const inlineScriptHash = `'sha256-${createHash("sha256").update(inlineScript).digest("base64")}'`;

import { createHash } from "node:crypto";
import { referencePattern, shortlistKey, shortlistLimit } from "../../core/shortlist/references.ts";

/** In days: an older edition says so. The register is built every week. */
export const agedAfter = 45;

/*
 * The one script inside every page, at most 1 KB gzipped: it sets the chosen theme before anything is drawn, shows the controls
 * that need a script, takes a search to its page without sending it to the host (what follows "#" is never sent), lets "/" open
 * the search, which a reader may turn off (WCAG 2.1.4), and keeps the shortlist.
 * Buttons carry `data-set="key value"`; an empty value forgets the key. A form with `data-find` has its field first.
 * Buttons with `data-shortlist="entities/a21"` put a listing on the list or take it off, in rows that an island draws later too;
 * a place with `data-tally` shows how many are on it, and the one with `data-full` says why one can't be added.
 * A link to another language takes what was asked along; the page is offered in the first of the browser's languages that it is in.
 * An element with `data-edition` tells that the edition is old; not on the reader's own machine, whose owner built it.
 * Whoever changes the list calls for "storage" on window, as the browser does when another tab has changed it.
 */
export const inlineScript = `(d=>{let s={};try{s=localStorage||s}catch{}
const r=d.documentElement,on=(n,f)=>d.addEventListener(n,f),all=(q,f)=>d.querySelectorAll(q).forEach(f),split=b=>b.dataset.set.split(" "),
press=(b,v)=>b.setAttribute("aria-pressed",v),
list=()=>[...new Set((s.${shortlistKey}||"").match(/\\b${referencePattern}/g))].slice(0,${shortlistLimit}),
show=()=>{const t=s.theme,l=list(),n=l.length;t?r.dataset.theme=t:delete r.dataset.theme;n?r.dataset.kept=n:delete r.dataset.kept;
all("[data-set]",b=>{const[k,v]=split(b);press(b,(s[k]||"")==v)});all("[data-shortlist]",b=>press(b,l.includes(b.dataset.shortlist)));
all("[data-tally]",e=>e.textContent=n?" ("+n+")":"");
all("[data-offer]",e=>e.hidden=s.offer||e.lang!=navigator.languages.map(l=>l.slice(0,2)).find(l=>l==r.lang||d.querySelector("[data-offer][lang="+l)))};
r.className="script";show();addEventListener("storage",show);addEventListener("pageshow",show);
on("DOMContentLoaded",()=>{all("[data-script]",e=>e.hidden=false);
all("[data-edition]",e=>e.hidden=location.hostname=="localhost"||Date.now()-Date.parse(e.dataset.edition)<${(agedAfter + 1) * 864e5});show()});
on("click",({target:t})=>{let b=t.closest("[data-set]"),m="";if(b){const[k,v]=split(b);try{s[k]=v}catch{}show()}
if(b=t.closest("[hreflang]")){b.search=location.search;b.hash=location.hash}
if(b=t.closest("[data-shortlist]")){const i=b.dataset.shortlist,l=list(),o=l.filter(e=>e!=i);
if(o.length<l.length||l.length<${shortlistLimit}){if(o.length==l.length)o.push(i);try{s.setItem("${shortlistKey}",o)}catch{m="lost"}dispatchEvent(new Event("storage"))}else m="full"}
all("[data-full]",e=>e.textContent=m&&e.dataset[m])});
on("submit",e=>{const f=e.target;if("find"in f.dataset){e.preventDefault();location=f.action+"#q="+encodeURIComponent(f[0].value)}});
on("keydown",e=>{if(e.key!="/"||s.slash||e.ctrlKey||e.metaKey||e.altKey||e.target.closest("input,textarea,select"))return;
const q=d.querySelector("[type=search]")||d.querySelector(".find:not(.kept)");e.preventDefault();q.type?q.focus():q.click()})
})(document)`;

/** Its hash as a Content-Security-Policy source. */
export const inlineScriptHash = `'sha256-${createHash("sha256").update(inlineScript).digest("base64")}'`;

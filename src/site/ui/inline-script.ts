import { createHash } from "node:crypto";
import { addressOfWorker } from "../../dataset/address.ts";
import { agedAfter } from "../../core/register/freshness.ts";
import { referencePattern, shortlistKey, shortlistLimit } from "../../core/shortlist/references.ts";
import { href } from "./href.ts";

const isOff = import.meta.env.DEV ? "1" : "s.offline";

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
 * Once the page is shown it registers the worker that keeps pages for reading without a network; a reader who turns that off, or
 * a development server, has it take itself away. Where the browser or its owner refuses, nothing is said.
 */
export const inlineScript = `(d=>{let s={},w;try{s=localStorage||s;w=navigator.serviceWorker}catch{}
let r=d.documentElement,on=addEventListener,all=(q,f)=>d.querySelectorAll(q).forEach(f),split=b=>b.dataset.set.split(" "),
list=()=>[...new Set((s.${shortlistKey}||"").match(/\\b${referencePattern}/g))].slice(0,${shortlistLimit}),
show=()=>{let l=list(),n=l.length;r.dataset.theme=s.theme||"";r.className=n?"script has-kept":"script";
all("[data-set]",b=>{let[k,v]=split(b);b.ariaPressed=(s[k]||"")==v});all("[data-shortlist]",b=>b.ariaPressed=l.includes(b.dataset.shortlist));
all("[data-tally]",e=>e.textContent=n?" ("+n+")":"");
all("[data-offer]",e=>e.hidden=s.offer||e.lang!=navigator.languages.map(l=>l.slice(0,2)).find(l=>l==r.lang||d.querySelector("[data-offer][lang="+l)));
all("[data-script]",e=>e.hidden=0);
all("[data-edition]",e=>e.hidden=location.hostname=="localhost"||new Date-new Date(e.dataset.edition)<${(agedAfter + 1) * 864e5})},
save=()=>{show();w&&(w.controller?.postMessage(${isOff}),${isOff}||w.register("${href(addressOfWorker)}").catch(show))};
show();on("storage",show);on("pageshow",save);on("DOMContentLoaded",show);
on("click",e=>{let t=e.target,b=t.closest("[data-set]"),m="";if(b){let[k,v]=split(b);try{s[k]=v}catch{}save()}
if(b=t.closest("[hreflang]")){b.search=location.search;b.hash=location.hash}
if(b=t.closest("[data-shortlist]")){let l=list(),o=l.filter(e=>e!=b.dataset.shortlist);
o.length<l.length||o.push(b.dataset.shortlist);if(o[${shortlistLimit}])m="full";else try{s.setItem("${shortlistKey}",o);dispatchEvent(new Event("storage"))}catch{m="lost"}}
all("[data-full]",e=>e.textContent=m&&e.dataset[m])});
on("submit",e=>{let f=e.target;if("find"in f.dataset){e.preventDefault();location=f.action+"#q="+encodeURIComponent(f[0].value)}});
on("keydown",e=>{if(e.key!="/"||s.slash||e.ctrlKey||e.metaKey||e.altKey||e.target.closest("input,textarea,select"))return;
let q=d.querySelector("[type=search]")||d.querySelector(".find:not(.kept)");e.preventDefault();q.type?q.focus():q.click()})
})(document)`.replaceAll("\n", "");

/** Its hash as a Content-Security-Policy source. */
export const inlineScriptHash = `'sha256-${createHash("sha256").update(inlineScript).digest("base64")}'`;

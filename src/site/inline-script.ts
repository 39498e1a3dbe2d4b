import { createHash } from "node:crypto";

/*
 * The one script inside every page, at most 1 KB: it sets the chosen theme before anything is drawn, shows the controls that
 * need a script, takes a search to its page without sending it to the host (what follows "#" is never sent), and lets "/" open
 * the search, which a reader may turn off (WCAG 2.1.4).
 * Buttons carry `data-set="key value"`; an empty value forgets the key. A form with `data-find` has its field first.
 */
export const inlineScript = `(d=>{let s={};try{s=localStorage||s}catch{}
const r=d.documentElement,on=(n,f)=>d.addEventListener(n,f),all=(q,f)=>d.querySelectorAll(q).forEach(f),split=b=>b.dataset.set.split(" "),
show=()=>{const t=s.theme;t?r.dataset.theme=t:delete r.dataset.theme;
all("[data-set]",b=>{const[k,v]=split(b);b.setAttribute("aria-pressed",(s[k]||"")==v)})};
show();
on("DOMContentLoaded",()=>{all("[data-script]",e=>e.hidden=false);show()});
on("click",e=>{const b=e.target.closest("[data-set]");if(b){const[k,v]=split(b);try{s[k]=v}catch{}show()}});
on("submit",e=>{const f=e.target;if("find"in f.dataset){e.preventDefault();location=f.action+"#q="+encodeURIComponent(f[0].value)}});
on("keydown",e=>{if(e.key!="/"||s.slash||e.ctrlKey||e.metaKey||e.altKey||e.target.closest("input,textarea,select"))return;
const q=d.querySelector("[type=search]")||d.querySelector(".find");e.preventDefault();q.type?q.focus():q.click()})
})(document)`;

/** Its hash as a Content-Security-Policy source. */
export const inlineScriptHash = `'sha256-${createHash("sha256").update(inlineScript).digest("base64")}'`;

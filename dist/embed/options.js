// Made from www/embed/options.js by make build.
var s=["kk","ru","en"];function o(e){const t=n=>e.getAttribute(n)??"",r=e.closest("[lang]")?.getAttribute("lang")?.slice(0,2).toLowerCase(),i=()=>e.querySelector("a[href]")?.hash.slice(1);return{lang:s.find(n=>n===r)??s[0],published:t("published"),theme:t("theme"),answers:e.hasAttribute("answers")?t("answers"):i()??""}}export{o as options};

/** The page's style: system fonts with Chinese ones first (in English last: their apostrophes are as wide as a character), colours by Okabe and Ito, print rules. */
export const pageStyle = `
:root{--ink:#14202b;--soft:#51606d;--line:#cfd7de;--bg:#fff;--band:#f3f6f8;--up:#0072b2;--down:#c04f00;color-scheme:light}
*{box-sizing:border-box}
html,body{height:100%;margin:0}
body{font:15px/1.5 "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei","Noto Sans",system-ui,sans-serif;color:var(--ink);background:var(--bg)}
html:lang(en) body{font-family:"Noto Sans","Source Sans 3","Helvetica Neue",Arial,"Liberation Sans","Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif}
[hidden]{display:none!important}
#page{display:grid;grid-template:auto minmax(0,1fr)/minmax(0,1fr) 390px;height:100%}
header{grid-column:1/3;display:flex;flex-wrap:wrap;gap:8px 18px;align-items:center;padding:10px 16px;border-bottom:1px solid var(--line)}
h1{font-size:20px;margin:0}
#lens{color:var(--soft)}#view{display:none}
#languages{margin-left:auto;display:flex;gap:4px}
.controls{display:flex;flex-wrap:wrap;gap:8px 14px;align-items:center;width:100%}
button,select,input[type=search]{font:inherit;color:inherit;background:#fff;border:1px solid #9aa7b2;border-radius:6px;padding:4px 10px}
button{cursor:pointer}button:disabled{opacity:.45;cursor:default}
button[aria-pressed=true]:not(.stage){background:var(--ink);color:#fff;border-color:var(--ink)}
:focus-visible{outline:3px solid var(--up);outline-offset:2px}
label select{margin-left:6px;max-width:100%}
#search-place{position:relative;flex:1 1 220px;max-width:380px}
#search{width:100%}
#results{position:absolute;z-index:20;left:0;right:0;top:100%;margin:2px 0 0;padding:4px;list-style:none;background:#fff;border:1px solid #9aa7b2;border-radius:6px;max-height:320px;overflow:auto;box-shadow:0 6px 18px #0002}
#results li{padding:4px 8px;border-radius:4px;cursor:pointer;overflow-wrap:anywhere}
#results li[aria-selected=true]{background:#d8eaf6}
.from{color:var(--soft);font-size:.86em}
#filters{position:relative}
#filters summary{cursor:pointer;padding:4px 10px;border:1px solid #9aa7b2;border-radius:6px;list-style-position:inside}
#filter-groups{position:absolute;z-index:15;right:0;background:#fff;border:1px solid #9aa7b2;border-radius:6px;padding:8px 12px;display:flex;gap:12px 20px;box-shadow:0 6px 18px #0002;width:max-content;max-width:min(90vw,620px);flex-wrap:wrap}
fieldset{border:0;padding:0;margin:0;min-width:120px}legend{font-weight:600;padding:0}
fieldset label{display:block;white-space:nowrap}
#passing{color:var(--soft)}
main{display:flex;flex-direction:column;min-width:0;min-height:0}
#graph{position:relative;flex:1;min-height:0;margin:6px}
#canvas{position:absolute;inset:0}
#tools{display:flex;gap:4px}
#rows{flex:1;overflow:auto;padding:12px 16px}
#note{margin:0;padding:0 16px;color:var(--soft);font-size:14px}
#legend{display:flex;flex-wrap:wrap;gap:4px 10px;padding:8px 16px;border-top:1px solid var(--line);font-size:13px;align-items:center}
.chip{display:inline-block;border:1.5px solid #7d8790;border-radius:5px;padding:0 7px;white-space:nowrap}
.state-present{background:#a6dcc8;border-color:#00674b}.state-planned{background:#cfe8f7;border-color:#1f6f9f;border-style:dashed}
.state-weak{background:#f6ef9c;border-color:#7a6a00}.state-blocked{background:#ecc6db;border-color:#8a3a68}
.state-missing{background:#f8d79c;border-color:#8a5600}.state-broken{background:#f2b79a;border-color:#9a3f00}
.state-unknown{background:#fff;border-style:dashed}
.chip.added{background:#005a9c;color:#fff;border-color:#005a9c}.chip.there{background:#9cc9ee;border-color:#1f6f9f}
.chip.attained{border:4px double #00674b}.chip.end{border:4px double #56616b}.chip.falls{background:#3a3f45;color:#fff;border-color:#3a3f45}
.key{display:inline-flex;align-items:center;gap:5px;white-space:nowrap}
.line{display:inline-block;width:26px;border-top:2.5px solid #51606d}
.line.alternative{border-top-style:dashed}.line.optional{border-top-style:dotted}
.line.up{border-color:var(--up)}.line.down{border-color:var(--down)}
aside{border-left:1px solid var(--line);display:flex;flex-direction:column;min-height:0;min-width:0}
#tabs{display:flex;border-bottom:1px solid var(--line);padding:6px 6px 0;gap:2px}
#tabs button{border:1px solid transparent;border-bottom:0;border-radius:6px 6px 0 0;flex:1;padding:6px 4px;white-space:nowrap}
#tabs button[aria-selected=true]{border-color:var(--line);background:var(--band);font-weight:600}
#panel{overflow:auto;padding:12px 16px 24px;flex:1;overflow-wrap:anywhere}
#panel h2{font-size:19px;margin:.2em 0}#panel h3{font-size:15px;margin:1.1em 0 .3em;border-bottom:1px solid var(--line)}#panel h4{font-size:13.5px;margin:.7em 0 .2em}
#panel p{margin:.35em 0}#panel ul,#panel ol{margin:.3em 0;padding-left:1.3em}
.names,.small,.role,.id,.hint{color:var(--soft)}.small,.role,.id{font-size:13px}
.tag{display:inline-block;background:var(--band);border-radius:4px;padding:0 7px;margin:0 5px 3px 0;font-size:13px}
ul.counts{list-style:none;padding-left:0!important;display:flex;flex-wrap:wrap;gap:5px 7px}
.loss{font-weight:600}
p.up{border-left:4px solid var(--up);padding-left:8px}p.down{border-left:4px solid var(--down);padding-left:8px}
.note{background:var(--band);border-radius:6px;padding:6px 10px;font-size:13.5px}
button.node,button.finding{border:0;background:none;padding:0;text-align:left;color:#00507d;text-decoration:underline;text-decoration-color:#9cc4dd;text-underline-offset:3px}
button.finding{font-weight:600;vertical-align:top}
ul.nodes{list-style:none;padding-left:0!important}ul.nodes button{min-height:24px}ul.nodes li+li{margin-top:2px}
#panel summary{cursor:pointer;padding:3px 0}
ul.needs{list-style:none;padding-left:0!important}
ul.needs>li{border-left:3px solid #51606d;padding:1px 0 1px 9px;margin:5px 0}ul.needs>li.alternative{border-left-style:dashed}ul.needs>li.optional{border-left-style:dotted}
.switch{display:inline-flex;gap:6px;align-items:center;cursor:pointer}
.findings>li{margin:.7em 0}.findings .because{list-style:disc;color:var(--soft);font-size:13px;padding-left:1.1em}
.findings li.current{background:#e3f0f9;border-radius:6px;padding:4px 8px}
.readings{display:flex;flex-wrap:wrap;gap:2px 16px;margin:.6em 0}.readings label{display:inline-flex;gap:5px;align-items:center}
.steps{display:flex;gap:8px;align-items:center}.steps input{flex:1;min-width:60px}
.at{font-weight:600}
.cites ul{list-style:none;padding-left:0;font-size:13px}.cites li{margin:.35em 0}.level{color:var(--soft);white-space:nowrap}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.rows{list-style:none;margin:0;padding:0}
.row{display:grid;grid-template-columns:136px minmax(0,1fr);gap:10px;align-items:stretch;padding:5px 0;border-bottom:1px solid #e6ebef}
.enter{display:flex;flex-direction:column;justify-content:center;text-align:left;background:var(--band);border-color:var(--line)}
.enter-name{font-weight:600;line-height:1.3}.enter-word{color:#00507d;font-size:13px}
.stages{list-style:none;margin:0;padding:0 18px 0 0;display:flex;flex-wrap:wrap;gap:8px 22px}
.stage-item{position:relative;display:flex;flex:1 1 106px;max-width:260px}
.stage-item:not(:last-child)::after{content:"›";position:absolute;right:-16px;top:50%;transform:translateY(-50%);color:var(--soft);font-size:20px;line-height:1}
.stage{width:100%;display:flex;flex-direction:column;gap:3px;text-align:left;padding:5px 9px}
.stage-name{line-height:1.3}.stage-facts{color:var(--soft);font-size:12.5px;line-height:1.3;display:flex;flex-wrap:wrap;gap:0 9px}.stage-facts span{white-space:nowrap}
.bar{width:100%;height:6px;display:block}.bar-unknown{fill:#e3e8ec}.bar-planned{fill:#7cbce6}.bar-present{fill:#008f68}
.stage.chosen{outline:3px solid var(--ink);outline-offset:-1px}.stage.dim{color:#626e78;border-color:#dde3e8}.stage.dim .stage-facts{color:#626e78}.stage.dim .bar{opacity:.4}
.stage.new{background:#cfe4f5;border-color:#005a9c;border-width:2px}.stage.there{background:#eaf4fc}
.stage-tie,.stage-new{font-size:12.5px;font-weight:600;color:#004a73}
@media(max-width:860px){
#page{display:block;height:auto}html,body{height:auto}
#graph{height:72vh;min-height:420px}
aside{border-left:0;border-top:1px solid var(--line)}
.row{grid-template-columns:minmax(0,1fr)}.enter{flex-direction:row;justify-content:space-between;align-items:center}
.stages{gap:8px 20px}.stage-item{flex:1 1 130px}
#rows{padding:8px 12px}#tabs button{padding:6px 2px;font-size:14px}
#filter-groups{left:0;right:auto}
}
@media print{
@page{size:A3 landscape;margin:12mm}
#page{display:block}html,body{height:auto}
.controls,#tools,#languages,.steps,.switch,.enter-word,#tabs button:not([aria-selected=true]){display:none!important}
#view{display:inline;font-weight:600}#tabs button{flex:none}
#graph{flex:none;height:auto;break-inside:avoid}#canvas{position:relative;inset:auto;width:var(--width);height:var(--height)}#rows,#panel{overflow:visible}
.row{break-inside:avoid}aside{border:0;break-before:page}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`;

import {knownLanguages,rehypeCode} from './src/markdown/rehype-code.ts'; import {labels} from './tests/unit/markdown/labels.ts';
console.log(knownLanguages.size, [...knownLanguages].sort().join(' '));
const N=+process.argv[2]; const seeds=['(','{','[','<','"',"'",'`','/','\\','#','@','$','a','a ','1','0x','<a ','<!--','/*','((a','{{','a.','a(','a:','a=','->','=>','<<','"""',"'''",'${','#{','%w','a,','\n','a\n','- ','  a:\n','-','_','*','**','[a](','|','a b ','A','A<','fn(','function a(','class A ','=begin\n','b\'','r#"','@a(','.a ',':a ','!','~','^','?','+','&',';','0','0.','1e','a-','a/'];
const bare=[...new Set(knownLanguages)];
const seen=new Set(); const slow=[];
for (const l of bare) for (const s of seeds) { const value=s.repeat(Math.ceil(N/s.length)).slice(0,N); const tree={type:'root',children:[{type:'element',tagName:'pre',properties:{},children:[{type:'element',tagName:'code',properties:{className:['language-'+l]},children:[{type:'text',value}]}]}]}; const a=process.cpuUsage(); rehypeCode(()=>labels.en)(tree,{}); const b=process.cpuUsage(a); const ms=(b.user+b.system)/1000; if(ms>400) slow.push([ms|0,l,JSON.stringify(s)]); }
slow.sort((a,b)=>b[0]-a[0]); console.log(slow.length); console.log(slow.slice(0,60).map(x=>x.join(' ')).join('\n'));

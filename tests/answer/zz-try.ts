import { spanIn } from './span-in.ts';
const S = [
 'Tickets cost £8 for adults and £5 for children.',
 'Tickets cost £8 for adults and £5 for children, and the farm is open from March to October.',
 'The castle, which is run by the county trust, opens daily from April to September; tickets cost £8 for adults and £5 for children, and under-fives go free.',
 'Admission is £8 for adults, £5 for children aged 5 to 15 and £20 for a family of two adults and three children.',
 'Entry costs £8 (children £5).',
 'Entry is £8, or £5 for children under 12.',
 'Adult tickets are £8 and child tickets £5.',
 'A family ticket for two adults and two children is £20; otherwise it is £8 for each adult and £5 for each child.',
 'Tickets for children cost £5 and for adults £8.',
 'Adults are charged £8, while for each child £5 is due.',
 'The guided tour costs 8 pounds for grown-ups and 5 pounds for kids.',
];
for (const s of S) { console.log(s); for (const q of ['How much for a child?', 'How much is a ticket for a child?', 'How much does a child pay?', 'What does it cost for children?','How much for an adult?', 'How much is it for two adults and a child?']) console.log('   ', q, '→', (()=>{try{return spanIn(s,q)}catch(e){return String(e)}})()); }
const Z = ['门票成人8元，儿童5元。','成人票每张8元、儿童票每张5元，四月至十月开放。','门票8元（儿童5元）。','门票成人每人8元，6至12岁的儿童每人5元，两大一小的家庭票18元。'];
for (const s of Z) { console.log(s); for (const q of ['儿童多少钱？', '小孩的门票多少钱？', '孩子要付多少钱？','成人票多少钱？']) console.log('   ', q, '→', (()=>{try{return spanIn(s,q)}catch(e){return String(e)}})()); }

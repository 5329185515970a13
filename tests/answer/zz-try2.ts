import { spanIn } from './span-in.ts';
const S = [
 'Adults pay £7, children under 12 pay £3 and over-65s pay £4.',
 'Tickets, which can be bought at the gate or from the website of the trust up to one day before your visit, cost £8 for adults and £5 for children.',
 'Tickets cost £8 for adults and £5 for children, who must be accompanied, and can be bought at the gate.',
 'Tickets cost £8 for adults, £6.50 for students and pensioners and £5 for children under 16, except on Mondays when all pay £4.',
 'A boat ride around the island with a guide costs £8 for adults and, as long as they sit on the lap of a parent, £5 for children.',
 'Tickets are £14, for those under eighteen £5.',
 'A return is £12, for children £6; a family of five pays £30.',
 'A single costs £11.50 for adults and half that for children aged five to fifteen.',
 'Children pay £5, adults £8, and a family with two children £20.',
 'The price for adults is £8 and for children £5 for the first hour, after which £2 is charged for each further hour.',
 'Tickets cost £8 for adults and children under 16 pay £5.',
 'Tickets cost £8, or £5 for a child, and include a cup of tea.',
 'Tickets at the door cost £8 for an adult and £5 for a child, or £7 and £4 respectively when bought before Friday.',
 'Adults and children over 12 pay £8, and children under 12 pay £5.',
];
for (const s of S) { console.log(s); for (const q of ['How much for a child?', 'How much is a child ticket?', "What's the price for kids?",'How much for an adult?', 'How much is it for two adults and a child?','How much for a 10 year old?']) console.log('   ', q, '→', (()=>{try{return spanIn(s,q)}catch(e){return String(e)}})()); }

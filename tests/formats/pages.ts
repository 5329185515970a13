/** Pages as news sites publish them: navigation, advertisements, comments and scripts around an article. */

export const CHINESE_PARAGRAPHS = [
  '11月1日，由工业和信息化部、山东省人民政府共同主办的世界先进制造业大会在山东省济南市开幕。工业和信息化部党组书记、部长肖亚庆通过视频方式致辞。',
  '肖亚庆表示，党中央、国务院高度重视制造业发展。2012年到2020年，制造业增加值从16.98万亿元增长到26.6万亿元，占全球比重由22.5%提高到近30%。',
  '本次大会主题为“新动能 新生态 新格局”，来自德国、加拿大、日本等国家和国际组织的代表以线上线下方式研讨交流。',
] as const;

export const CHINESE_TITLE = '世界先进制造业大会在济南开幕';

export function chinesePage(charset = 'utf-8', paragraphs: readonly string[] = CHINESE_PARAGRAPHS): string {
  return `<!DOCTYPE html>
<html lang="zh-CN"><head>
<meta charset="${charset}">
<title>${CHINESE_TITLE}_产经_新华网</title>
<meta name="author" content="张三">
<meta name="publishdate" content="2021-11-01">
<link rel="canonical" href="https://www.news.example/2021/1101/1.html">
<style>.a { color: red }</style>
<script>document.write('<p>脚本写的段落，不是文章的一部分，不该出现。</p>');</script>
</head><body onload="alert(1)">
<div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/politics">时政</a></li><li><a href="/money">财经</a></li></ul></div>
<div class="breadcrumb">当前位置：<a href="/">首页</a> &gt; <a href="/money">产经</a></div>
<div class="main">
<h1>${CHINESE_TITLE}</h1>
<div class="info"><span class="date">2021-11-01 13:42:07</span> <span class="source">来源：工信微报</span></div>
<div class="article-content" id="content">
<p>　　${paragraphs[0]}</p>
<div class="ad-banner"><a href="https://ads.example/">广告：新款手机，立即抢购</a></div>
<h2>发展历程</h2>
<p>　　${paragraphs[1]}</p>
<p style="display:none">隐藏的关键词，制造业，大会，看不见的文字。</p>
<p>　　${paragraphs[2]}</p>
<ul><li>加强关键核心技术攻关</li><li>培育优质企业</li></ul>
<table><tr><th>年份</th><th>增加值</th></tr><tr><td>2012</td><td>16.98万亿元</td></tr></table>
</div></div>
<div class="related"><h3>相关新闻</h3><ul><li><a href="/a">另一篇文章的标题在这里</a></li><li><a href="/b">再一篇文章的标题在这里</a></li></ul></div>
<div id="comments" class="comment-list"><p>网友甲：说得真好，支持，希望越来越好！</p><p>网友乙：第一，沙发，抢到了！</p></div>
<div class="footer">Copyright © 新华网 版权所有</div>
</body></html>`;
}

export const ENGLISH_PARAGRAPHS = [
  'The World Advanced Manufacturing Conference opened in Jinan on Monday, with the minister of industry calling for deeper ties between factories and networks.',
  'Value added by manufacturing grew from 16.98 trillion yuan in 2012 to 26.6 trillion yuan in 2020, he said, or nearly 30 percent of the world’s total.',
  'Delegates from Germany, Canada and Japan joined in person and online, and the organisers expect a second meeting next year.',
] as const;

export const ENGLISH_PAGE = `<html><head><title>Manufacturing conference opens in Jinan - The Example Times</title>
<meta property="og:title" content="Manufacturing conference opens in Jinan"><meta property="og:site_name" content="The Example Times">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x"},{"@type":["NewsArticle"],"headline":"Manufacturing conference opens in Jinan","author":[{"@type":"Person","name":"Jane Doe"},{"@type":"Person","name":"Li Si"}],"publisher":{"@type":"Organization","name":"The Example Times"},"datePublished":"2021-11-01T08:30:00+08:00"}]}</script>
</head><body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<aside class="newsletter"><p>Sign up for our newsletter, get the best stories, every morning, for free.</p></aside>
<main><article><h1>Manufacturing conference opens in Jinan</h1><p class="byline">By Jane Doe</p><time datetime="2021-11-01">Nov. 1</time>
${ENGLISH_PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n<div class="advert">Advertisement</div>\n')}
<blockquote><p>“We will share what we have learned,” the minister said, “and learn from those who share.”</p></blockquote>
</article></main>
<section id="comments"><h2>Comments</h2><p>First! Great article, thanks, keep it up, everyone, really.</p></section>
<footer><a href="/about">About</a> <a href="/terms">Terms</a></footer></body></html>`;

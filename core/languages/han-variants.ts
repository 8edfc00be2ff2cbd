/*
 * Traditional forms of common Chinese characters and their simplified ones, so that a name is one name in either. Pairs that
 * stand for each other nearly everywhere in news; those with two readings are left out.
 */

const traditional =
  '爾茲峽萬內國談議協備錄聯倫亞維納羅馬蘭約華頓關們說話請間門開閉對實現導領無禁軍戰爭過這個後來見條濃縮離縱達拉賽貝紐條達爾讓雙隨際觀點網總統馬塞諾夫蓋傑納齊澤魯呂尼紮裡賈哈亞葉門';
const simplified =
  '尔兹峡万内国谈议协备录联伦亚维纳罗马兰约华顿关们说话请间门开闭对实现导领无禁军战争过这个后来见条浓缩离纵达拉赛贝纽条达尔让双随际观点网总统马塞诺夫盖杰纳齐泽鲁吕尼扎里贾哈亚叶门';

export const hanVariants: ReadonlyMap<string, string> = new Map(
  [...traditional].map((char, at): [string, string] => [char, [...simplified][at] ?? char]).filter(([from, to]) => from !== to),
);

/**
 * Letters that are written in several ways and mean the same when a keyword is looked up. Both texts and keywords go
 * through this table, so it only has to be consistent, not right as orthography.
 */
const GROUPS: readonly string[] = [
  // Latin letters which Unicode does not decompose; the dotless i of Turkish.
  'dđð', 'lł', 'oø', 'iı', 'hħ', 'tŧ',
  // The schwa of Azerbaijani is typed as e; the final sigma of Greek.
  'eə',
  'σς',
  // Cyrillic letters of Kazakh, Kyrgyz, Uzbek and Mongolian that foreign keyboards lack.
  'кқҝ',
  'гғ',
  'нң',
  'уұү',
  'оө',
  'хҳһ',
  'аә',
  // Apostrophes, which Uzbek and Ukrainian write words with.
  "'’‘ʻʼ`",
  // Arabic, Persian, Urdu, Kurdish, Pashto, Uyghur forms.
  'اأإآٱ', 'يىیئېۍ', 'كکڪ', 'هةۀەھہۂۃ', 'وؤۆۇۈ',
  // Hebrew final letters.
  'כך', 'מם', 'נן', 'פף', 'צץ',
  // Traditional, simplified and Japanese forms of the characters that codes are named with.
  '码碼', '验驗験', '证證証', '认認', '动動', '态態', '号號', '订訂', '单單単', '账帳賬', '户戶', '额額', '点點',
  '时時', '间間', '内內', '请請', '输輸', '确確', '册冊', '录錄録', '签簽', '权權権', '转轉転', '汇匯', '余餘', '宝寶',
  '货貨', '运運', '递遞', '柜櫃', '门門', '领領', '编編', '临臨', '传傳伝', '发發発', '随隨', '机機', '简簡', '讯訊',
  '电電', '话話', '钟鐘', '们們', '笔筆', '购購', '买買', '卖賣売', '尾', '数數', '页頁', '识識', '别別', '获獲', '后後',
  '卡', '陆陸', '绑綁', '变變変', '更', '设設', '备備', '换換', '给給', '告', '诉訴', '为為', '这這', '个個', '过過',
  '应應応', '对對対', '实實実', '员員', '称稱', '银銀', '贷貸', '费費', '还還', '缴繳', '积積', '优優', '惠', '兑兌',
  '热熱', '线線', '询詢', '洽', '拨撥', '楼樓', '车車', '张張', '届屆', '币幣', '钱錢', '参參', '务務', '处處',
];

/** From a variant to the form that stands for its group. */
export const variants: ReadonlyMap<string, string> = new Map([
  ...GROUPS.flatMap((group) => {
    const [first = '', ...others] = Array.from(group);
    return others.map((other): [string, string] => [other, first]);
  }),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);

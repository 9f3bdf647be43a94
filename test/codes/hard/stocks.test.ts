import { checkLines } from './lines.ts';

checkLines(
  'a name that stocks have too, alone',
  `
  - | 代码300300
  - | 关注代码300300
  - | 代码：300300
  - | 代码 002594 今日
  - | 明天看好代码600519
  512904 | 您的WhatsApp代码：512-904
  482914 | 您的代码是482914
  482914 | 您的Harbor代码为482914，5分钟内有效
  `,
);

checkLines(
  'codes of stocks',
  `
  - | 代码688120今日大涨
  - | 关注：代码 000725
  - | 推荐代码300750，目标价200
  - | 个股代码：601318
  - | 買い推奨 コード7203 トヨタ
  - | 종목코드 005930 매수
  - | Mã VNM 120000 đồng
  - | Kode saham 4471
  `,
);

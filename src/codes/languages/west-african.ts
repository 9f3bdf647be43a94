import type { Language } from '../lexicon/language.ts';

/** Yoruba and Igbo are looked up without their marks, as most of their texts are written. */
export const westAfrican: readonly Language[] = [
  {
    id: 'ha',
    otp: `
      kalmar sirri na lokaci guda, kalmar sirri ta lokaci daya, kod din tabbatarwa, kodin ka,
      kodin tabbatarwa, kodin tantancewa, kodinka, lambar ka ta tabbatarwa, lambar ku ta sirri, lambar otp,
      lambar sirri ta lokaci daya, lambar sirrinka, lambar shiga, lambar tabbatar, lambar tabbatarwa,
      lambar tabbatarwarka, lambar tantancewa, lambar tantancewarka, lambar tantancewarki, lambar tsaro,
      lambobin sirrinka, lambobin tabbatarwa, lambobin tantancewa, lambobin tsaro
    `,
    code: 'kalmar sirri, kalmar wucewa, kodi, lambar pin, lambar sirri, lambobin sirri',
    enter: 'ka saka, rubuta, saka, shigar, shigar da, yi amfani da',
    purpose: `
      canza kalmar sirri, domin shiga, domin tabbatar da, don shiga, don yin rajista, kunna, rajista, shiga,
      tabbatar da, tabbatarwa
    `,
    secret: `
      da kowa, ga kowa, idan ba kai ba, kada a, kada ka, kada ka bayar, kada ka raba, kada ku, kar ka,
      kar ka ba, kar ka bayar, kar ka raba, kar ku, kowa, sirri ne, wani, yi watsi
    `,
    spent: 'an riga an yi amfani da, ya ƙare aiki',
    promo: 'caca, rangwame, tagomashi',
    thing: 'mai gadi, ƙofar shiga',
    balance: 'saura',
    other: `
      adadin kudi, asusu, asusunka, jimla, kati, kudi, kunshi, lambar asusu, lambar bincike, lambar ciniki,
      lambar kati, lambar kunshi, lambar oda, lambar rangwame, lambar tikiti, ma auni, oda, sauran kudi
    `,
    call: 'a kira, aika sako zuwa, aika zuwa, danna, kira, kira mu, lambar waya, tuntube mu, tura, waya',
    money: 'dala, dubu, kashi, kobo, naira',
    counted: 'lambobi, mako, makonni, mutane, shekara, shekaru, wata, watanni',
    ledger: 'an biya, an cire, an saka, an tura, cirar kudi, ka karba, ka tura, ragowar kudi',
    talk: 'alkawari, ka ci, ka lashe, kyauta, taya murna',
    link: 'ce, ita ce, itace, ka, naka, naku, ne, sabon, sabuwar, shi ne, shine, wannan',
    number: 'lamba, lambar, lambobi, lambobin',
    for: 'daga, zuwa',
    valid: `
      a cikin, aiki na, cikin, kafin, na tsawon, nan da, tana aiki, yana aiki, za ta kare, za ta ƙare,
      zai kare, zai ƙare, zata kare
    `,
    second: 'dakiku, sakan',
    minute: 'minti, mintina, mintoci, mintuna',
    hour: 'awa, awanni, awowi, sa a',
    day: 'kwana, kwanaki',
    mute: 'asusunka ta, cikin asusunka, zuwa asusunka',
  },
  {
    id: 'yo',
    otp: `
      koodu aabo, kóòdù ààbò, koodu ẹẹkan, koodu idaniloju, kóòdù ìdánilójú, koodu ijerisi, koodu ìjẹ́rìísí,
      koodu iwọle, kóòdù ìwọlé, koodu otp, koodu rẹ, kóòdù rẹ, koodu yin, nomba ijerisi, nọmba idaniloju,
      nọmba ijẹrisi, ọrọ aṣínà ẹlẹ́ẹ̀kan, ọrọ aṣina igba kan, ọ̀rọ̀ aṣínà ìgbà kan, ọrọ igbaniwọle ẹẹkan,
      ọrọ igbaniwọle igba kan
    `,
    code: 'koodu, kóòdù, nọmba aṣiri, nọ́ńbà àṣírí, ọrọ aṣina, ọ̀rọ̀ aṣínà, ọrọ igbaniwọle',
    enter: 'fi sii, jọ̀wọ́ lo, jọwọ tẹ, tẹ̀ ẹ́ sínú, tẹ sii',
    purpose: 'iforukọsilẹ, ìjẹ́rìísí, láti fìdí, lati forukọsilẹ, lati jẹrisi, lati wọle, láti wọlé, wọlé',
    secret: `
      aṣiri, àṣírí, ẹnikẹni, ẹnikẹ́ni, fun ẹnikẹni, fún ẹnikẹ́ni, má pín, má ṣe, máṣe, maṣe fun, maṣe pin,
      pẹlu ẹnikẹni, pẹ̀lú ẹnikẹ́ni
    `,
    promo: 'ẹ̀bùn, ẹdinwo',
    other: `
      akanti, àkántì, apapọ, iwontunwonsi, iye, iye owo, kaadi, káàdì, koodu ẹdinwo, koodu ipolowo,
      nọmba akanti, nọmba aṣẹ, nọmba ipasẹ, nọmba itọkasi, nọ́ńbà àkántì, owó tó kù
    `,
    call: 'fi ranṣẹ si, fóònù, kàn sí, nọmba foonu, pe nọmba, pe wa, pè wá',
    money: 'dọ́là, ẹgbẹrun, kọ́bọ̀, naira, náírà',
    counted: 'eniyan, igba, ìgbà, oṣù, ọdún, ọsẹ',
    ledger: 'fi owo ranṣẹ, gba owo, ti san, ti wọle si, ti yọ kuro',
    talk: 'ẹ kú oríire, jẹ ẹbun, lọ́fẹ̀ẹ́, oriire, ọfẹ',
    link: 'jẹ, jẹ́, náà, ni, rẹ, rẹ ni, tuntun, yii, yìí, yin, yín',
    number: 'nọmba, nọ́ńbà',
    valid: `
      laarin, láàrín, ṣiṣẹ fun, wà fún, wulo fun, yoo dopin, yoo pari, yóò parí, yoo pari ni, yóò parí ní
    `,
    second: 'iṣẹju aaya, ìṣẹ́jú àáyá',
    minute: 'iṣẹju, ìṣẹ́jú',
    hour: 'wakati, wákàtí',
    day: 'ọjọ, ọjọ́',
    numerals: { márùn: 5, marun: 5, mẹ́wàá: 10, mewa: 10 },
  },
  {
    id: 'ig',
    otp: `
      kodu gi, kodu nkwenye, koodu gị, koodu nbanye, koodu nchekwa, koodu nkwenye, koodu nkwenye gị,
      koodu nyocha, koodu otp, koodu otu oge, nọmba nkwenye, okwu nzuzo otu oge, okwuntughe otu oge,
      paswọọdụ nwa oge, paswọọdụ otu oge
    `,
    code: 'akara nzuzo, kodu, nọmba nzuzo, okwu nzuzo, okwuntughe, paswọọdụ',
    enter: 'biko jiri, biko tinye, dee, pịnye, tinye',
    purpose: 'iji banye, iji kwado, iji kwenye, ikwenye, ịbanye, ịdebanye aha, ịkwado, nkwenye',
    secret: `
      agwala, ekekọrịtala, ekerịtala, ekwela, enyela, ihe nzuzo, leghara ya anya, mmadụ ọ bụla, nzuzo,
      onye obula, onye ọ bụla
    `,
    promo: 'mbelata ego, onyinye',
    other: `
      akaụntụ, ego, ego fọdụrụ, ego ole, kaadị, koodu ego mbelata, ngụkọta, ngwugwu, nọmba akaụntụ,
      nọmba iwu, nọmba ngwugwu, nọmba ntụaka
    `,
    call: 'ekwentị, kpoo, kpọọ, kpọọ anyị, nọmba ekwentị, ziga na, zipu na',
    money: 'naira, naịra, puku',
    counted: 'afọ, izu, mmadụ, ọnwa, ugboro',
    ledger: 'akwụọla, e wepụrụ, etinyela, ewepụla, ị nwetara ego',
    talk: 'ekele, i meriri, ị meriri, n efu',
    link: 'a bụ, bu, bụ, gi, gị, nke gị, ọhụrụ',
    number: 'nomba, nọmba',
    for: 'maka, site na',
    valid: `
      dị irè, ga adịru, ga agwụ, ga ekubi ume, ga-adị, ga-agwụ, ga-ekubi ume, n ime, n'ime, na-arụ ọrụ
    `,
    second: 'sekọnd, sekọndụ',
    minute: 'nkeji, nkeji oge',
    hour: 'awa, elekere',
    day: 'ubochi, ụbọchị',
    numerals: { ise: 5, iri: 10 },
  },
];

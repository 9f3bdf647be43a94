import type { Language } from '../language.ts';

/** Yoruba and Igbo are looked up without their marks, as most of their texts are written. */
export const westAfrican: readonly Language[] = [
  {
    id: 'ha',
    otp: 'lambar tabbatarwa, lambar tabbatarwarka, lambar tabbatar, lambobin tabbatarwa, lambobin tantancewa, lambar tantancewa, lambar tsaro, lambobin tsaro, lambar sirri ta lokaci daya, kalmar sirri ta lokaci daya, kalmar sirri na lokaci guda, lambobin sirrinka, lambar sirrinka, lambar ka ta tabbatarwa, lambar shiga, kodin tabbatarwa, kod din tabbatarwa, kodin tantancewa, kodin ka, kodinka, lambar ku ta sirri, lambar otp',
    code: 'lambar sirri, lambobin sirri, kalmar sirri, kodi, kalmar wucewa, lambar pin',
    enter: 'shigar da, shigar, yi amfani da, rubuta, saka, ka saka',
    purpose:
      'don shiga, domin shiga, shiga, tabbatarwa, domin tabbatar da, tabbatar da, rajista, don yin rajista, canza kalmar sirri, kunna',
    secret:
      'kada ka, kar ka, kada ku, kar ku, kada a, kar ka ba, kar ka bayar, kada ka bayar, kada ka raba, kar ka raba, kowa, ga kowa, da kowa, wani, sirri ne, idan ba kai ba, yi watsi',
    other:
      'oda, lambar oda, asusu, lambar asusu, asusunka, kati, lambar kati, lambar kunshi, kunshi, lambar bincike, lambar ciniki, kudi, adadin kudi, jimla, saura, sauran kudi, ma auni, lambar rangwame, lambar tikiti',
    call: 'kira, a kira, kira mu, lambar waya, waya, tura, aika zuwa, aika sako zuwa, tuntube mu, danna',
    money: 'naira, kobo, dubu, dala, kashi',
    counted: 'mutane, mako, makonni, wata, watanni, shekara, shekaru, lambobi',
    ledger: 'an cire, an saka, an biya, ka karba, ka tura, an tura, cirar kudi, ragowar kudi',
    talk: 'taya murna, ka ci, ka lashe, kyauta, rangwame, tagomashi, caca, alkawari',
    link: 'ne, ce, ita ce, shi ne, shine, itace, naka, naku, wannan, sabuwar, sabon, ka',
    number: 'lamba, lambar, lambobin, lambobi',
    for: 'zuwa, daga',
    valid:
      'za ta kare, zata kare, zai kare, za ta ƙare, zai ƙare, tana aiki, yana aiki, aiki na, cikin, a cikin, nan da, na tsawon, kafin',
    second: 'dakiku, sakan',
    minute: 'minti, mintuna, mintoci, mintina',
    hour: 'awa, awanni, awowi, sa a',
    day: 'kwana, kwanaki',
    mute: 'asusunka ta, cikin asusunka, zuwa asusunka',
  },
  {
    id: 'yo',
    otp: 'koodu ìjẹ́rìísí, koodu ijerisi, koodu idaniloju, kóòdù ìdánilójú, nọmba idaniloju, nọmba ijẹrisi, nomba ijerisi, koodu aabo, kóòdù ààbò, koodu iwọle, kóòdù ìwọlé, koodu rẹ, kóòdù rẹ, koodu yin, ọrọ aṣina igba kan, ọrọ igbaniwọle igba kan, ọrọ igbaniwọle ẹẹkan, ọrọ aṣínà ẹlẹ́ẹ̀kan, koodu ẹẹkan, ọ̀rọ̀ aṣínà ìgbà kan, koodu otp',
    code: 'koodu, kóòdù, ọrọ aṣina, ọ̀rọ̀ aṣínà, ọrọ igbaniwọle, nọmba aṣiri, nọ́ńbà àṣírí',
    enter: 'tẹ̀ ẹ́ sínú, fi sii, jọwọ tẹ, jọ̀wọ́ lo, tẹ sii',
    purpose: 'lati wọle, láti wọlé, lati jẹrisi, láti fìdí, iforukọsilẹ, lati forukọsilẹ, wọlé, ìjẹ́rìísí',
    secret:
      'má ṣe, máṣe, maṣe pin, má pín, maṣe fun, pẹlu ẹnikẹni, pẹ̀lú ẹnikẹ́ni, fún ẹnikẹ́ni, fun ẹnikẹni, ẹnikẹni, ẹnikẹ́ni, aṣiri, àṣírí',
    other:
      'nọmba aṣẹ, nọ́ńbà àkántì, nọmba akanti, àkántì, akanti, kaadi, káàdì, iye owo, iye, apapọ, owó tó kù, iwontunwonsi, nọmba itọkasi, nọmba ipasẹ, koodu ẹdinwo, koodu ipolowo',
    call: 'pè wá, pe wa, pe nọmba, fóònù, nọmba foonu, fi ranṣẹ si, kàn sí',
    money: 'naira, náírà, kọ́bọ̀, ẹgbẹrun, dọ́là',
    counted: 'igba, ìgbà, ọsẹ, oṣù, ọdún, eniyan',
    ledger: 'ti yọ kuro, ti wọle si, ti san, gba owo, fi owo ranṣẹ',
    talk: 'oriire, ẹ kú oríire, jẹ ẹbun, ẹ̀bùn, ẹdinwo, ọfẹ, lọ́fẹ̀ẹ́',
    link: 'ni, jẹ, jẹ́, rẹ, rẹ ni, yin, yín, yii, yìí, náà, tuntun',
    number: 'nọmba, nọ́ńbà',
    valid:
      'yoo pari, yóò parí, yoo pari ni, yóò parí ní, yoo dopin, wulo fun, láàrín, laarin, ṣiṣẹ fun, wà fún',
    second: 'iṣẹju aaya, ìṣẹ́jú àáyá',
    minute: 'iṣẹju, ìṣẹ́jú',
    hour: 'wákàtí, wakati',
    day: 'ọjọ́, ọjọ',
    numerals: { márùn: 5, marun: 5, mẹ́wàá: 10, mewa: 10 },
  },
  {
    id: 'ig',
    otp: 'koodu nkwenye, koodu nkwenye gị, kodu nkwenye, koodu nyocha, nọmba nkwenye, koodu nchekwa, koodu nbanye, koodu gị, kodu gi, okwuntughe otu oge, okwu nzuzo otu oge, paswọọdụ otu oge, paswọọdụ nwa oge, koodu otp, koodu otu oge',
    code: 'okwuntughe, okwu nzuzo, paswọọdụ, kodu, nọmba nzuzo, akara nzuzo',
    enter: 'tinye, dee, biko tinye, biko jiri, pịnye',
    purpose: 'ịbanye, iji banye, ịkwado, iji kwado, ikwenye, iji kwenye, ịdebanye aha, nkwenye',
    secret:
      'ekwela, enyela, agwala, ekekọrịtala, ekerịtala, onye ọ bụla, onye obula, mmadụ ọ bụla, nzuzo, ihe nzuzo, leghara ya anya',
    other:
      'nọmba akaụntụ, akaụntụ, kaadị, ego, ego ole, ego fọdụrụ, ngụkọta, nọmba iwu, nọmba ntụaka, koodu ego mbelata, nọmba ngwugwu, ngwugwu',
    call: 'kpọọ, kpoo, kpọọ anyị, nọmba ekwentị, ekwentị, ziga na, zipu na',
    money: 'naịra, naira, puku',
    counted: 'ugboro, mmadụ, izu, ọnwa, afọ',
    ledger: 'ewepụla, etinyela, akwụọla, ị nwetara ego, e wepụrụ',
    talk: 'ekele, i meriri, ị meriri, onyinye, n efu, mbelata ego',
    link: 'bụ, bu, gị, gi, nke gị, a bụ, ọhụrụ',
    number: 'nọmba, nomba',
    for: 'maka, site na',
    valid: "ga agwụ, ga-agwụ, ga ekubi ume, ga-ekubi ume, dị irè, na-arụ ọrụ, n ime, n'ime, ga adịru, ga-adị",
    second: 'sekọnd, sekọndụ',
    minute: 'nkeji, nkeji oge',
    hour: 'awa, elekere',
    day: 'ụbọchị, ubochi',
    numerals: { ise: 5, iri: 10 },
  },
];

import type { Language } from '../lexicon/language.ts';

export const southernAfrican: readonly Language[] = [
  {
    id: 'zu',
    otp: `
      i otp yakho, i pin yakho yesikhashana, ikhodi yakho, ikhodi yakho ye otp, ikhodi yakho yokuqinisekisa,
      ikhodi yezokuphepha, ikhodi yokungena, ikhodi yokungena ngemvume, ikhodi yokuphepha,
      ikhodi yokuqinisekisa, ikhodi yokuqinisekiswa, ikhodi yokuvula, inombolo yakho yokuqinisekisa,
      inombolo yokuqinisekisa, iphasiwedi yakho yesikhashana, iphasiwedi yasikhathi sinye,
      iphasiwedi yesikhashana, iphasiwedi yesikhathi esisodwa, iphini yesikhashana, iphinikhodi yesikhashana
    `,
    code: 'amagama ayimfihlo, ikhodi, inombolo eyimfihlo, iphasiwedi, iphini, iphinikhodi',
    pickup: 'ikhodi yokulanda, ikhodi yokulanda iphasela',
    collect: 'iphasela lakho lilindile, landa iphasela, ukulanda iphasela',
    enter: 'bhala, faka, ngicela ufake, sebenzisa, sicela ufake, thayipha',
    purpose: `
      qinisekisa, ukubhalisa, ukungena, ukungena ngemvume, ukuqedela, ukuqhubeka, ukuqinisekisa,
      ukusetha kabusha, ukuvula
    `,
    secret: `
      asisoze, imfihlo, iyimfihlo, muntu, namuntu, nanoma ubani, noma ubani, ungabelani, ungabelani ngayo,
      ungamtsheli, unganikezi, ungatsheli, ungayinikezi, ziba
    `,
    spent: 'iphelelwe yisikhathi, isiphelelwe yisikhathi, isisetshenzisiwe',
    promo: 'isaphulelo, isipesheli, umklomelo',
    thing: 'emnyango, esangweni, onogada, unogada',
    balance: 'ibhalansi',
    other: `
      i akhawunti, i invoyisi, i oda, ikhadi, ikhadi lakho, ikhodi yephromo, ikhodi yesaphulelo, ikhuphoni,
      imali, imali esele, inani, inombolo ye akhawunti, inombolo ye oda, inombolo yekhadi, inombolo yephasela,
      inombolo yereferensi, inombolo yethikithi, inombolo yokulandelela, iphasela, iphela ngo, ireferensi,
      isamba
    `,
    call: 'fonela, inombolo yocingo, shayela, shayela u, thinta, thumela, thumela i sms, thumela ku, ucingo',
    money: 'amarandi, amasenti, irandi, izinkulungwane',
    counted: 'abantu, amadijithi, amasonto, iminyaka, izikhathi, izinyanga',
    ledger: 'ibhalansi yakho, imali ikhishiwe, kudonswe, kukhokhelwe, ufakelwe, ukhokhele, uthole imali',
    talk: 'isikhathi sokubonana, mahhala, siyakuhalalisela, uwine, uwinile',
    link: 'elandelayo, entsha, ithi, le, lena, ngu, uku, yakho, yi, yilena',
    number: 'inombolo',
    valid: `
      iphela, iphelelwa yisikhathi, isebenza, iyasebenza, izophela, izophelelwa yisikhathi, ngemva kwe,
      phakathi kwe
    `,
    second: 'amasekhondi, imizuzwana',
    minute: 'amaminithi, emizuzwini, emizuzwini engu, imizuzu, imizuzu engu, kwemizuzu engu, umzuzu',
    hour: 'amahora, ihora',
    day: 'izinsuku, usuku',
    mute: 'i akhawunti yakho, ku akhawunti yakho, ngocingo',
  },
  {
    id: 'xh',
    otp: `
      i otp yakho, igama lokugqithisa lexeshana, ikhowudi yakho, ikhowudi yakho yokuqinisekisa,
      ikhowudi yokhuseleko, ikhowudi yokungena, ikhowudi yokuqinisekisa, inombolo yokuqinisekisa,
      iphaswedi yakho yexeshana, iphaswedi yexesha elinye, iphaswedi yexeshana, ipin yexeshana
    `,
    code: 'igama lokugqithisa, ikhowudi, inombolo eyimfihlo, iphaswedi',
    enter: 'chwetheza, faka, ngenisa, sebenzisa',
    purpose: 'qinisekisa, ukubhalisa, ukungena, ukuqinisekisa, ukuvula',
    secret: `
      iyimfihlo, musa ukunika, musa ukuxelela, musa ukuyabelana, musa ukuyinika, musa ukwabelana, nabani na,
      nakubani na, nomnye umntu, sukwabelana
    `,
    promo: 'ibhaso, isaphulelo',
    other: `
      i akhawunti, i odolo, ibhalansi, ikhadi, ikhowudi yesaphulelo, imali, inombolo ye odolo,
      inombolo yokulandela, intlawulo, iphasile, ireferensi
    `,
    call: 'fowunela, inombolo yomnxeba, thumela, tsalela, umnxeba',
    counted: 'abantu, iinyanga, iiveki, iminyaka, izihlandlo',
    ledger: 'ibhalansi yakho, kubhatelwe, kutsalwe, ufumene',
    talk: 'simahla, siyavuyisana nawe, uphumelele',
    link: 'entsha, le, ngu, yakho, yi, yile',
    number: 'inombolo',
    valid: `
      imizuzu eyi, iphelelwa, iphelelwa lixesha, isebenza, iya kuphelelwa lixesha, iyasebenza,
      iza kuphelelwa lixesha, kwimizuzu
    `,
    second: 'imizuzwana',
    minute: 'imizuzu, imizuzu eyi',
    hour: 'iiyure',
    day: 'iintsuku',
  },
  {
    id: 'st',
    otp: `
      khoutu ya gago, khoutu ya hao, khoutu ya hao ya netefatso, khoutu ya ho kena, khoutu ya netefaletso,
      khoutu ya netefatso, khoutu ya tiisetso, khoutu ya tshireletso, nomoro ya netefatso,
      phasewete ya nako e le nngwe, phasewete ya nakwana
    `,
    code: 'khoutu, nomoro ya sephiri, phasewete',
    enter: 'dirisa, kenya, sebedisa, tsenya',
    purpose: 'go netefatsa, go tsena, ho kena, ho netefatsa, ho ngodisa, ngodiso',
    secret: `
      le mang kapa mang, le ope, mang kapa mang, mang le mang, o se abelane, o se ke wa arolelana,
      o se ke wa e fa, o seke wa arolelana, sephiri
    `,
    promo: 'moputso, theolelo',
    other: `
      akhaonto, balanse, karete, khoutu ya theolelo, madi, nomoro ya akhaonto, nomoro ya odara, tekanyo,
      tjhelete
    `,
    call: 'founela, leletsa, letsetsa, mohala, nomoro ya mohala, romela',
    counted: 'batho, dibeke, dikgwedi, dilemo',
    ledger: 'balanse ya hao, e kentswe, e ntshitswe, o amohetse, o lefile',
    talk: 'mahala, o hapile, re a o lebohela',
    link: 'e latelang, ena, ke, ya gago, ya hao',
    number: 'nomoro',
    valid: 'e felelwa, e sebetsa, e tla fela, e tla felloa, e tla fellwa ke nako, ka hare ho, nakong ya',
    second: 'metsotswana',
    minute: 'metsotso',
    hour: 'dihora, diura',
    day: 'malatsi, matsatsi',
  },
  {
    id: 'sn',
    otp: `
      kodhi yako, kodhi yako yekusimbisa, kodhi yechengetedzo, kodhi yekupinda, kodhi yekusimbisa,
      kodhi yenyu, kodhi yenyu yekusimbisa, nhamba yekusimbisa, otp yenyu, pasiwedhi yekushandisa kamwe,
      pasiwedhi yenguva pfupi
    `,
    code: 'kodhi, nhamba yakavanzika, pasiwedhi',
    enter: 'isa, isai, nyorai, shandisa, shandisai',
    purpose: 'kunyoresa, kupinda, kusimbisa',
    secret: `
      ani zvake, chakavanzika, chero ani, mumwe munhu, musagovana, musape, musaudze, usagovana, usape,
      usaudze
    `,
    promo: 'mubairo',
    other: 'akaundi, bhaisikopo, kadhi, mari yasara, nhamba yeodha, nhamba yereferensi, odha',
    call: 'fona, fonerai, nhamba yefoni, tumirai',
    ledger: 'mabhadhara, matambira, matumira, yabviswa, yasara',
    talk: 'mahara, mahwina, makorokoto',
    link: 'itsva, iyi, ndeiyi, ndi, yako, yenyu',
    number: 'nhamba',
    valid: 'ichapera, inopera, inoshanda, mukati me, mukati memaminitsi',
    second: 'masekonzi',
    minute: 'maminetsi, maminitsi',
    hour: 'maawa',
    day: 'mazuva',
  },
  {
    id: 'ny',
    otp: `
      khodi yachitetezo, khodi yanu, khodi yanu yotsimikizira, khodi yolowera, khodi yotsimikizira,
      mawu achinsinsi a kanthawi, mawu achinsinsi ogwiritsa ntchito kamodzi,
      nambala yachinsinsi ya kanthawi, nambala yanu yotsimikizira, nambala yotsimikizira
    `,
    code: 'achinsinsi, khodi, mawu achinsinsi, nambala yachinsinsi',
    enter: 'gwiritsani ntchito, ikani, lembani, lowetsani',
    purpose: 'kulembetsa, kulowa, kusintha, kutsimikizira',
    secret: `
      chinsinsi, munthu aliyense, musagawane, musapereke, musauze, ndi aliyense, osagawana, osauza,
      wina aliyense
    `,
    promo: 'mphatso',
    other: 'akaunti, khadi, kuponi, nambala ya akaunti, nambala ya oda, ndalama, ndalama zotsala',
    call: 'imbani, imbani foni, nambala ya foni, tumizani',
    ledger: 'mwachotsa, mwalandira, mwalipira, mwatumiza, ndalama zotsala',
    talk: 'mwapambana, zaulere, zikomo kwambiri mwapambana',
    link: 'iyi, ndi, ndiyo, yanu, yatsopano',
    number: 'nambala',
    valid: 'idzatha, igwira ntchito, ikatha, itha ntchito, mkati mwa, mu mphindi',
    second: 'masekondi',
    minute: 'mphindi',
    hour: 'maola',
    day: 'masiku',
  },
];

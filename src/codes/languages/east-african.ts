import type { Language } from '../lexicon/language.ts';

/** Texts south of the Sahara mix English or French in freely; what is here are the words that they do not borrow. */
export const eastAfrican: readonly Language[] = [
  {
    id: 'sw',
    receipt: 'msimbo wa idhini, namba ya idhini, nambari ya idhini',
    otp: `
      code yako, code yako ya uthibitisho, kodi ya kuingia, kodi ya uhakiki, kodi ya usalama,
      kodi ya uthibitishaji, kodi ya uthibitisho, kodi yako, kodi yako ya uthibitisho, msimbo wa kuamilisha,
      msimbo wa kuingia, msimbo wa kuthibitisha, msimbo wa mara moja, msimbo wa siri, msimbo wa usalama,
      msimbo wa uthibitishaji, msimbo wa uthibitisho, msimbo wa whatsapp, msimbo wako, msimbo wako wa kuingia,
      msimbo wako wa kuthibitisha, msimbo wako wa usalama, msimbo wako wa uthibitishaji,
      msimbo wako wa uthibitisho, namba ya kuhakiki, namba ya kuthibitisha, namba ya mara moja,
      namba ya siri ya mara moja, namba ya siri ya muda, namba ya uhakiki, namba ya usalama,
      namba ya uthibitishaji, namba ya uthibitisho, namba yako ya kuthibitisha, namba yako ya uhakiki,
      namba yako ya uthibitishaji, namba yako ya uthibitisho, nambari ya kuingia, nambari ya kuthibitisha,
      nambari ya siri ya mara moja, nambari ya siri ya muda, nambari ya uhakiki, nambari ya usalama,
      nambari ya uthibitishaji, nambari ya uthibitisho, nambari yako ya kuthibitisha,
      nambari yako ya uthibitishaji, nambari yako ya uthibitisho, neno la siri la mara moja,
      neno siri la muda, nenosiri la mara moja, nenosiri la muda, nywila ya mara moja, nywila ya muda,
      otp yako, pin ya mara moja, pin ya muda, uthibitisho code
    `,
    code: `
      msimbo, namba ya siri, namba yako ya siri, nambari ya siri, nambari yako ya siri, neno la siri,
      neno siri, nenosiri, nywila
    `,
    pickup: `
      code ya kuchukua mzigo, msimbo wa kuchukua, msimbo wa kupokea mzigo, namba ya kuchukulia mzigo,
      nambari ya kuchukua mzigo
    `,
    collect: 'chukua mzigo, kituo cha kuchukulia, kuchukua kifurushi, kuchukua mzigo, mzigo wako uko tayari',
    enter: 'andika, ingiza, itumie, iweke, jaza, tafadhali ingiza, tafadhali weka, tumia, weka',
    reply: 'jibu, jibu kwa, jibu na, rudisha, tuma, tuma namba, tuma nambari',
    purpose: `
      hakiki, ili kulipa, inathibitisha, ingia, ingia kwenye, kifaa kipya, kinathibitisha, kitambulisho chako,
      kuamilisha, kubadili, kubadilisha, kuendelea, kufungua akaunti, kuhakiki, kuingia, kujisajili,
      kukamilisha, kulipa, kulipia, kusajili, kuthibitisha, kuunganisha, kuweka upya, thibitisha, usajili,
      uthibitishaji, uthibitisho
    `,
    secret: `
      hatutakuuliza, hatutawahi, ikiwa hukuomba, jihadhari, kama hukuomba, kamwe, kwa mtu yeyote, matapeli,
      mtu mwingine, mtu yeyote, na mtu yeyote, ni siri, puuza, siri yako, tahadhari, tunza siri,
      usiishiriki, usiitoe, usimpe, usimpe mtu, usimtumie, usimwambie, usionyeshe, usipeane, usishiriki,
      usishirikiane, usishirikishe, usitoe
    `,
    spent: `
      imeisha muda, imekwisha, imekwisha muda, imeshatumika, tayari imetumika, umeisha, umeisha muda,
      umekwisha muda, umeshatumika
    `,
    done: `
      imefanikiwa, imekubaliwa, imelipwa, malipo yamekamilika, malipo yamepokelewa, umelipa, yamefanikiwa,
      yamekamilika
    `,
    promo: `
      bahati nasibu, bonasi, bure, jishindie, kuponi, kura, ofa, piga kura, punguzo, tuzo, umeshinda, ushindi,
      vocha, zawadi
    `,
    thing: `
      bawabu, getini, kama kumbukumbu, kwa mlinzi, kwenye kaunta, langoni, maelezo ya malipo, mapokezi,
      mlango, mlangoni, mlinzi, nenosiri la wi fi, nenosiri la wifi
    `,
    shown: 'onesha, onyesha, onyesha kodi, onyesha msimbo, onyesha namba',
    balance: 'baki, salio, salio jipya, salio lako',
    other: `
      ada, agizo, akaunti, akaunti namba, ankara, bili, chumba, control number, deni, foleni namba, gharama,
      hadi, inayoishia, inayoishia na, jumla, jumla ya, kadi, kadi namba, kiasi, kiasi cha, kifurushi,
      kitambulisho namba, kiti, kiti namba, kumbukumbu, kumbukumbu namba, mita namba, msimbo wa kosa,
      msimbo wa kuponi, msimbo wa ofa, msimbo wa promosheni, msimbo wa punguzo, mteja namba, muamala,
      muamala namba, mzigo, namba ya akaunti, namba ya bahati, namba ya bodi, namba ya foleni, namba ya kadi,
      namba ya kumbukumbu, namba ya kumbukumbu ya malipo, namba ya malipo, namba ya mita, namba ya mteja,
      namba ya muamala, namba ya mzigo, namba ya oda, namba ya tiketi, nambari ya agizo, nambari ya akaunti,
      nambari ya ankara, nambari ya kadi, nambari ya kumbukumbu, nambari ya muamala, nambari ya mzigo,
      nambari ya oda, nambari ya ufuatiliaji, neno la siri la wifi, nywila ya wifi, oda, oda namba, pekee,
      salio lako ni, sanduku la posta, takriban, tangu, tarehe, thamani, tiketi, tiketi namba
    `,
    call: `
      bonyeza, huduma kwa wateja, kujiondoa, kwenda, kwenda namba, piga, piga simu, pigia, tuma neno,
      tuma sms, tupigie, tupigie simu, wasiliana, wasiliana nasi
    `,
    channel: 'namba ya simu, nambari ya simu, simu',
    money: 'asilimia, dola, elfu, ksh, kshs, laki, milioni, pointi, shilingi, tsh, tshs',
    counted: 'asubuhi, jioni, kilomita, mara, miaka, miezi, mita, mwezi, siku za kazi, tarakimu, watu, wiki',
    month: `
      agosti, alhamisi, aprili, desemba, februari, ijumaa, januari, julai, jumamosi, jumanne, jumapili,
      jumatano, jumatatu, juni, machi, novemba, oktoba, septemba
    `,
    ledger: `
      amana, fuliza, imekatwa, imelipwa, imethibitishwa, imetumwa, imewekwa, kimekatwa, malipo ya, mkopo wako,
      umelipa, umenunua, umepokea, umetoa, umetuma, umeweka
    `,
    talk: 'bando, hongera, imefika, imewasilishwa, miadi, miadi yako, mkopo, nunua, shinda, vifurushi',
    link: `
      habari, hapa, hii, hili, huu, ifuatayo, lako, mpya, ndugu, ndugu mteja, ni, tafadhali, wako, yako
    `,
    number: 'nam, namba, namba hii, namba ifuatayo, nambari, nambari ifuatayo',
    with: 'kwa, kwa kutumia, ukitumia',
    for: 'katika, kutoka, kwa, na',
    valid: `
      baada ya, halali, inadumu, inaisha, inatumika, inatumika kwa, itadumu, itaisha, itaisha baada ya,
      itaisha muda, itakwisha, itatumika, kwa muda wa, muda wake, muda wake utaisha, ndani ya,
      ni halali kwa, utaisha
    `,
    second: 'sekunde',
    minute: 'dakika',
    hour: 'masaa, saa za',
    day: 'siku',
    numerals: { mbili: 2, tatu: 3, tano: 5, kumi: 10, 'kumi na tano': 15, thelathini: 30 },
    mute: `
      akaunti yako, kadi yako, kwa simu, kwa sms, kwenye akaunti yako, namba yako ya simu,
      nambari yako ya simu, piga picha, simu yako, tuma maombi, wa whatsapp, ya whatsapp
    `,
  },
  {
    id: 'so',
    otp: `
      erayga sirta ee hal mar, furaha hal mar, furaha ku meel gaarka ah, furaha sirta ah ee hal mar,
      kood hal mar ah, koodhka amniga, koodhka gelitaanka, koodhka hubinta, koodhka xaqiijinta, koodhkaaga,
      koodhkaaga xaqiijinta, koodka amniga, koodka galitaanka, koodka gelitaanka, koodka hubinta,
      koodka otp, koodka sirta ah, koodka xaqiijinta, koodkaaga, koodkaaga xaqiijinta, lambarka hubinta,
      lambarka sirta ah ee hal mar, lambarka xaqiijinta, lambarkaaga xaqiijinta, pin kaaga
    `,
    code: `
      erayga sirta ah, furaha sirta ah, furahaaga sirta ah, kood, koodh, koodhka, koodka, lambarka sirta,
      lambarka sirta ah, sirta
    `,
    pickup: 'koodka alaabta, koodka qaadashada',
    enter: 'fadlan geli, fadlan isticmaal, gali, geli, isticmaal, ku qor, qor',
    reply: 'ku jawaab, ku jawaab celi',
    purpose: `
      beddelida, dhaqaajinta, diiwaangelinta, galitaanka, gelitaanka, isdiiwaangelinta, si aad u gasho,
      si aad u xaqiijiso, xaqiiji
    `,
    secret: `
      cid kale, cidna, ha la wadaagin, ha la wadaagin cidna, ha siin, ha u dirin, ha u sheegin,
      hala wadaagin, iska dhega tir, ka digtoonow, qof kale, qofna, sir ah
    `,
    promo: 'abaalmarin, qiimo dhimis',
    thing: 'albaabka, ilaalada, iridda',
    balance: 'haraaga, haraagaaga',
    other: `
      akoonka, akoonkaaga, dalabka, duulimaadka, haraagaagu, ilaa, kaarka, kaliya, koodka dhimista, koontada,
      lacag, lacagta, lambarka akoonka, lambarka dalabka, lambarka kaarka, lambarka raadraaca,
      lambarka tixraaca, qiimaha, tigidhka, tixraac, wadarta
    `,
    call: 'fariin u dir, la xiriir, lambarka telefoonka, nala soo xiriir, soo wac, telefoonka, u dir, wac',
    money: 'boqolkiiba, doolar, shilin, sl sh',
    counted: 'bilood, jeer, qof, toddobaad',
    ledger: `
      ayaa lagaa jaray, ayaad u wareejisay, haraagaagu, ka bixisay, waa la bixiyay, waxaad heshay,
      waxaad u dirtay
    `,
    talk: 'ballan, bilaash, hambalyo, ku guulaysatay',
    link: 'cusub, fadlan, hoose, kaaga, kaagu, kan, macmiil, waa, waa kan, waxa',
    number: 'lambar, lambarka',
    valid: `
      ansax, dhacayaa, gudaheed, gudahood, ku dhacayaa, muddo, shaqaynayaa, waxay dhacaysaa, wuu dhacayaa,
      wuxuu dhacayaa, wuxuu shaqaynayaa
    `,
    second: 'ilbiriqsi',
    minute: 'daqiiqadaha, daqiiqadood, daqiiqo, daqiiqo gudahood',
    hour: 'saac, saacadaha, saacadood',
    day: 'maalin, maalmood',
  },
  {
    id: 'om',
    otp: `
      jecha darbii yeroo tokkoo, jecha iccitii yeroo tokkoo, koodii kee, koodii keessan,
      koodii mirkaneessaa, koodii mirkaneessuu, koodii nageenyaa, koodii seensaa, koodii yeroo tokkoo,
      lakkoofsa iccitii yeroo, lakkoofsa mirkaneessaa
    `,
    code: 'jecha darbii, jecha iccitii, koodii, lakkoofsa iccitii',
    enter: 'barreessaa, fayyadamaa, fayyadami, galchaa, galchi',
    purpose: 'galmaa uuf, jijjiiruuf, mirkaneessuuf, seenuuf',
    secret: 'eenyuttiyyuu, eenyuyyuu, hin himinaa, hin kenninaa, hin qoodinaa, icciitii, nama biraaf',
    promo: 'badhaasa',
    other: 'haftee, herrega, kaardii, lakkoofsa ajajaa, lakkoofsa herregaa, maallaqa',
    call: 'bilbilaa, bilbili, lakkoofsa bilbilaa',
    money: 'birrii, qarshii',
    ledger: 'baasii ta eera, galii ta eera, hafte, kaffalameera',
    talk: 'baga gammadde, tola',
    link: 'kee, keessan, dha',
    number: 'lakkoofsa',
    valid: 'gidduutti, hojjeta, keessatti, tajaajila, yeroon isaa',
    second: 'sekondii',
    minute: 'daqiiqaa, daqiiqaaf',
    hour: 'sa aatii',
    day: 'guyyaa',
  },
  {
    id: 'rw',
    otp: `
      ijambo ry ibanga rikoreshwa rimwe, ijambo ry ibanga ry igihe gito, ijambobanga rikoreshwa rimwe,
      ijambobanga ry igihe gito, kode ikoreshwa rimwe, kode y umutekano, kode yawe, kode yawe yo kwemeza,
      kode yemeza, kode yo kugenzura, kode yo kwemeza, kode yo kwinjira, kode yo kwinjiramo, otp yawe,
      umubare w ibanga w igihe gito, umubare wemeza, umubare wo kwemeza
    `,
    code: 'ijambo banga, ijambo ry ibanga, ijambobanga, umubare w ibanga, umubare wawe w ibanga',
    enter: 'andika, injiza, koresha, shyiramo, uzuza',
    purpose: 'guhindura, gukomeza, kugira ngo winjire, kwemeza, kwinjira, kwiyandikisha',
    secret: `
      ibanga rikomeye, ntugire uwo uyibwira, ntugire uwo uyiha, ntukayihe, ntukayisangize, ntuyihe,
      ntuyisangize, umuntu wese, undi muntu, uwo ari we wese
    `,
    promo: 'igihembo, poromosiyo, tombola',
    balance: 'asigaye',
    other: `
      amafaranga, fagitire, igiteranyo, ikarita, itike, komande, konti, nimero y ipaki, nimero ya fagitire,
      nimero ya komande, nimero ya konti, nimero ya mubazi, usigaranye
    `,
    call: 'hamagara, kanda, nimero ya telefone, ohereza kuri, uhamagare',
    channel: 'telefone',
    money: 'amafaranga, frw, ibihumbi, idorari, rwf',
    counted: 'abantu, amezi, ibyumweru, icyumweru, imyaka, inshuro',
    ledger: 'mwakiriye, mwishyuye, mwohereje, usigaranye, wabikuje, wakiriye, wishyuye, wohereje',
    talk: 'twishimiye, watsinze',
    link: 'ari, iyi, iyo, ni, nshya, wawe, yanyu, yawe',
    number: 'nimero, umubare',
    for: 'kuri, kuva',
    valid: `
      ifite agaciro, ikora, imara, irangira, irarangira, izarangira, izata agaciro, mu gihe cya, mu minota
    `,
    second: 'amasegonda',
    minute: 'iminota, umunota',
    hour: 'amasaha, isaha',
    day: 'iminsi, umunsi',
    mute: 'konti yawe, kuri konti yawe',
  },
  {
    id: 'rn',
    otp: 'ijambo ry akabanga, kode yo kwemeza yawe, umubare wo kwemeza wawe',
    enter: 'koresha, shiramwo',
    secret: 'ntuyihe uwundi, ntuyisangire',
    link: 'ni, yawe',
    minute: 'iminota',
  },
  {
    id: 'lg',
    otp: `
      ennamba ekakasa, ennamba y okukakasa, ennamba yo ey ekyama, koodi ey okuyingira,
      koodi ey omulundi gumu, koodi y okukakasa, koodi yo, koodi yo ey okukakasa, paasiwaadi ey ekiseera
    `,
    code: 'ennamba ey ekyama, koodi, paasiwaadi',
    enter: 'kozesa, teekamu, wandiika, yingiza',
    purpose: 'okukakasa, okuyingira, okwewandiisa',
    secret: 'kyama, omuntu omulala, omuntu yenna, tewali muntu, tobuulira, togigabana, togiwa',
    promo: 'ekirabo',
    other: 'akawunti, akkawunti, balansi, ennamba ya oda, kaadi, omuwendo, ssente',
    call: 'ennamba y essimu, essimu, kuba essimu, kubira, weereza',
    ledger: 'balansi yo, ofunye, osasudde, osindise',
    talk: 'bwereere, owangudde',
    link: 'eno, eri, ye, yo',
    number: 'ennamba',
    valid: 'eggwaako, ejja kuggwaako, ekola, mu ddakiika, okumala',
    minute: 'ddakiika, eddakiika',
    hour: 'essaawa',
    day: 'ennaku',
  },
  {
    id: 'mg',
    otp: `
      kaodinao, kaody fampavitrihana, kaody fanamafisana, kaody fanamarinana, kaody fanamarinanao,
      kaody fiarovana, kaody fidirana, kaody miafina, kaody miafinao, kaody otp, kaody tokana,
      kaody vonjimaika, laharana fanamarinana, ny kaodinao, tenimiafina indray mandeha,
      tenimiafina vonjimaika, teny miafina indray mandeha, teny miafina vonjimaika
    `,
    code: 'kaody, kaody pin, laharana miafina, tenimiafina, teny miafina',
    enter: 'ampiasao, ampidiro, hampiasaina, hampidirina, soraty, tsindrio',
    purpose: `
      fanamarinana, fisoratana anarana, hanamafisana, hanamarinana, hanohizana, hanovana, hidirana, hiditra,
      hisoratra anarana
    `,
    secret: `
      amin iza, amin olona, aza ambara, aza atao, aza lazaina, aza omena, aza zaraina, na iza na iza,
      olon kafa, tsiambaratelo, tsy zaraina
    `,
    promo: 'fanomezana, fihenam bidy, loka',
    other: `
      ambim bola, entana, faktiora, kaody fihenam bidy, kaomandy, kaonty, karatra, laharan entana,
      laharan faktiora, laharan kaomandy, laharan kaonty, laharan karatra, sanda, sisa, tapakila, teo ho eo,
      tontaliny, vola
    `,
    call: 'alefaso, alefaso amin, antsoy, finday, laharan finday, miantso, telefaonina',
    money: 'ariary, arivo, iraimbilanja',
    counted: 'herinandro, olona, taona, tarehimarika, volana',
    month: `
      alahady, alakamisy, alarobia, alatsinainy, aogositra, aprily, asabotsy, desambra, febroary, janoary,
      jolay, jona, martsa, mey, novambra, oktobra, septambra, talata, zoma
    `,
    ledger: 'ambim bola, nahazo vola, nalefa, nandefa vola, nandoa, nesorina, voaloa, voaray',
    talk: 'arahabaina, maimaimpoana, nahazo loka',
    link: 'dia, io, ity, izao, manaraka, miarahaba, ny, vaovao',
    number: 'laharana',
    for: 'amin, avy amin, ho an',
    valid: `
      anatin, ao anatin, ho lany, lany daty, maharitra, manan kery, manankery, mandritra, mety ho lany,
      tapitra
    `,
    second: 'segondra',
    minute: 'minitra',
    hour: 'ora',
    day: 'andro',
    mute: 'finday finday, kaontinao, ny kaontinao',
  },
];

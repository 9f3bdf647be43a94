import { checkLanguage } from './table.ts';

checkLanguage('Swahili', {
  otp: [
    ['Nambari yako ya uthibitisho ni 482913. Usimpe mtu yeyote.', '482913'],
    ['7712 ni msimbo wako wa kuingia Sokoni', '7712'],
    ['Benki ya Ziwa: namba ya siri ya muda 903114 kwa malipo ya TZS 25,000', '903114'],
    ['Weka msimbo 20418 kuthibitisha namba yako ya simu', '20418'],
    ['Nenosiri la mara moja: xK7mQ29', 'xK7mQ29'],
  ],
  none: [
    'RKX5P0Q2 Imethibitishwa. Umepokea Ksh1,250.00 kutoka JUMA. Salio lako jipya ni Ksh3,320.00',
    'Kifurushi chako, namba ya mzigo 77123455, kimefika',
    'Hongera! Umeshinda shilingi 5000',
    'Piga simu 100 au tuma neno MSAADA kwenda 8012',
    'Usimpe mtu yeyote namba yako ya siri.',
  ],
  pickup: [['Mzigo wako uko tayari. Msimbo wa kuchukua: 481903', '481903']],
  valid: [['Msimbo wako 551320 itaisha baada ya dakika 10', 10]],
});

checkLanguage('Hausa', {
  otp: [
    ['Lambar tabbatarwarka ita ce 482913. Kada ka ba kowa.', '482913'],
    ['7712 ne kodinka na shiga', '7712'],
    ['Shigar da kodi 903114 don shiga', '903114'],
    ['Kalmar sirri ta lokaci daya: 20418', '20418'],
  ],
  none: ['An cire naira 1250 daga asusunka', 'Taya murna! Ka lashe naira 5000'],
  pickup: [],
  valid: [['Lambar tsaro 551320 za ta kare cikin minti 10', 10]],
});

checkLanguage('Yoruba', {
  otp: [
    ['Kóòdù ìdánilójú rẹ ni 482913. Máṣe fún ẹnikẹ́ni.', '482913'],
    ['7712 ni koodu iwọle rẹ', '7712'],
    ['Koodu aabo: 903114', '903114'],
    ['Ọrọ igbaniwọle igba kan 20418', '20418'],
  ],
  none: ['Iye owo: náírà 1250', 'Máṣe fún ẹnikẹ́ni ní koodu rẹ'],
  pickup: [],
  valid: [['Koodu rẹ 551320 yóò parí ní iṣẹju 10', 10]],
});

checkLanguage('Igbo', {
  otp: [
    ['Koodu nkwenye gị bụ 482913. Agwala onye ọ bụla.', '482913'],
    ['7712 bụ koodu nchekwa gị', '7712'],
    ['Tinye koodu 903114 iji banye', '903114'],
    ['Okwuntughe otu oge: 20418', '20418'],
  ],
  none: ['Ewepụla naịra 1250 na akaụntụ gị'],
  pickup: [],
  valid: [['Koodu gị 551320 ga-agwụ n’ime nkeji 10', 10]],
});

checkLanguage('Zulu', {
  otp: [
    ['Ikhodi yakho yokuqinisekisa ngu-482913. Ungabelani namuntu.', '482913'],
    ['7712 ikhodi yakho yokungena', '7712'],
    ['Faka ikhodi 903114 ukuze ungene', '903114'],
    ['Iphasiwedi yesikhashana: 20418', '20418'],
  ],
  none: ['Ukhokhele R1250.00 nge khadi. Ibhalansi yakho R3320.10', 'Siyakuhalalisela! Uwine R5000'],
  pickup: [['Ikhodi yokulanda iphasela: 2207', '2207']],
  valid: [['Ikhodi yakho 551320 izophelelwa yisikhathi emizuzwini engu-10', 10]],
});

checkLanguage('Xhosa', {
  otp: [
    ['Ikhowudi yakho yokuqinisekisa ngu 482913. Musa ukwabelana nabani na.', '482913'],
    ['7712 yikhowudi; ikhowudi yakho', '7712'],
    ['Ngenisa ikhowudi 903114', '903114'],
    ['Iphaswedi yexeshana: 20418', '20418'],
  ],
  none: ['Siyavuyisana nawe! Uphumelele R5000'],
  pickup: [],
  valid: [['Ikhowudi yakho 551320 iphelelwa lixesha: imizuzu 10', 10]],
});

checkLanguage('Somali', {
  otp: [
    ['Koodhkaaga xaqiijinta waa 482913. Ha la wadaagin cidna.', '482913'],
    ['7712 waa koodkaaga gelitaanka', '7712'],
    ['Geli koodka 903114', '903114'],
    ['Furaha hal mar: 20418', '20418'],
  ],
  none: ['Waxaad heshay $1250.00, haraagaagu waa $3320.10', 'Hambalyo! Abaalmarin $5000'],
  pickup: [],
  valid: [['Koodkaaga 551320 wuxuu dhacayaa 10 daqiiqo gudahood', 10]],
});

checkLanguage('Kinyarwanda', {
  otp: [
    ['Kode yawe yo kwemeza ni 482913. Ntugire uwo uyiha.', '482913'],
    ['7712 ni kode yawe yo kwinjira', '7712'],
    ['Injiza kode 903114', '903114'],
    ["Umubare w'ibanga w'igihe gito: 20418", '20418'],
  ],
  none: ['Wohereje 1250 RWF. Usigaranye 3320 RWF', 'Twishimiye! Watsinze amafaranga 5000'],
  pickup: [],
  valid: [['Kode yawe 551320 irarangira mu minota. Iminota 10', 10]],
});

checkLanguage('Malagasy', {
  otp: [
    ['Ny kaody fanamarinana dia 482913. Aza zaraina amin’olona.', '482913'],
    ['7712 no kaodinao', '7712'],
    ['Ampidiro ny kaody 903114', '903114'],
    ['Teny miafina vonjimaika: 20418', '20418'],
  ],
  none: ['Nahazo vola 1250 Ariary ianao', 'Arahabaina! Nahazo loka 5000 Ariary'],
  pickup: [],
  valid: [['Kaody 551320, manan-kery mandritra ny 10 minitra', 10]],
});

checkLanguage('Oromo', {
  otp: [
    ['Koodiin mirkaneessaa keessan: 482913. Koodii nama biraaf hin kenninaa', '482913'],
    ['7712 koodii mirkaneessaa keessan', '7712'],
    ['Koodii nageenyaa 903114', '903114'],
    ['Jecha iccitii yeroo tokkoo: 20418', '20418'],
  ],
  none: ['Baga gammadde! Badhaasa qarshii 5000'],
  pickup: [],
  valid: [['Koodii keessan 551320 daqiiqaa 10 hojjeta', 10]],
});

checkLanguage('Sotho and Tswana', {
  otp: [
    ['Khoutu ya hao ya netefatso ke 482913. O se ke wa e fa motho', '482913'],
    ['7712 ke khoutu ya gago', '7712'],
    ['Kenya khoutu 903114', '903114'],
    ['Phasewete ya nakwana: 20418', '20418'],
  ],
  none: ['O lefile R1250.00. Balanse ya hao R3320.10'],
  pickup: [],
  valid: [['Khoutu ya hao 551320 e tla felloa: metsotso 10', 10]],
});

checkLanguage('Shona', {
  otp: [
    ['Kodhi yenyu yekusimbisa ndi 482913. Musaudze chero ani.', '482913'],
    ['7712 ndi kodhi yako', '7712'],
    ['Isai kodhi 903114', '903114'],
    ['Pasiwedhi yenguva pfupi: 20418', '20418'],
  ],
  none: ['Matambira $1250.00. Mari yasara $3320.10'],
  pickup: [],
  valid: [['Kodhi yenyu 551320 inoshanda maminitsi 10', 10]],
});

checkLanguage('Chichewa', {
  otp: [
    ['Nambala yanu yotsimikizira ndi 482913. Musauze wina aliyense.', '482913'],
    ['7712 ndi khodi yanu', '7712'],
    ['Lowetsani khodi 903114', '903114'],
    ['Khodi yachitetezo: 20418', '20418'],
  ],
  none: ['Mwalandira K1,250.00. Ndalama zotsala K3,320.10'],
  pickup: [],
  valid: [['Khodi yanu 551320 itha ntchito mphindi 10', 10]],
});

checkLanguage('Luganda', {
  otp: [
    ['Koodi yo ey’okukakasa eri 482913. Togigabana.', '482913'],
    ['7712 ye koodi yo', '7712'],
    ['Yingiza koodi 903114', '903114'],
    ['Ennamba ekakasa: 20418', '20418'],
  ],
  none: ['Ofunye UGX 12,500. Balansi yo UGX 33,200'],
  pickup: [],
  valid: [['Koodi yo 551320 ekola okumala ddakiika 10', 10]],
});

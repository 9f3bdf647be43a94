import { checkLanguage } from './table.ts';

checkLanguage('Slovenian', {
  otp: [
    ['Vaša potrditvena koda je 482913. Ne delite je z nikomer.', '482913'],
    ['Enkratno geslo za spletni nakup 49,90 EUR s kartico *4471: 771204', '771204'],
    ['903114 je vaša koda za prijavo v Gozd Banko', '903114'],
    ['SMS koda: 5512-0918', '55120918'],
    ['Vnesite kodo "3318" za potrditev telefonske številke', '3318'],
    ['Vasa koda za preverjanje: 118 204', '118204'],
    ['Za dokončanje registracije vnesite 4096', '4096'],
    ['Začasno geslo: xK7mQ29', 'xK7mQ29'],
  ],
  none: [
    'Nakup s kartico *4471 v znesku 24,50 EUR. Stanje 1834,12 EUR.',
    'Pošiljka CE123456789SI je na poti, dostava 14. 5. med 10:00 in 12:00.',
    'Popust 20 % s kodo POLETJE25 do konca avgusta!',
    'Opominjamo na termin 14. maja ob 10:30, ambulanta 214.',
    'Naročilo št. 7712345 je odposlano. Pokličite 080 12 34.',
    'Nikoli ne razkrijte kode iz SMS.',
  ],
  pickup: [['Paket je pripravljen za prevzem v paketniku. Koda za prevzem: 481903', '481903']],
  valid: [['Koda 551320 velja 10 minut', 10]],
});

checkLanguage('Croatian, Bosnian and Serbian', {
  otp: [
    ['Vaš verifikacijski kod je 482913. Nemojte ga dijeliti ni s kim.', '482913'],
    ['Jednokratna lozinka za plaćanje 249,00 EUR karticom *4471: 771204', '771204'],
    ['903114 je tvoj kod za prijavu u Šuma Banku', '903114'],
    ['Sigurnosni kod: 5512-0918. Ne otkrivajte ga nikome.', '55120918'],
    ['Unesite kod "3318" za potvrdu broja telefona', '3318'],
    ['Vas kod za registraciju: 118 204', '118204'],
    ['Za dovršetak registracije upišite 4096', '4096'],
    ['Privremena lozinka: xK7mQ29', 'xK7mQ29'],
    ['Verifikacioni kod 20418. Ne delite ga sa drugima.', '20418'],
    ['Kôd za autorizaciju transakcije od 5.400,00 RSD je 660218', '660218'],
  ],
  none: [
    'Kupovina karticom *4471 u iznosu 24,50 EUR. Raspoloživo 1834,12 EUR.',
    'Pošiljka RB123456789HR je u dostavi, dostavljač stiže 14.05. između 10 i 12.',
    'Popust 20% uz promo kod LJETO25 do kraja kolovoza!',
    'Podsjećamo na termin 14. svibnja u 10:30, ordinacija 214.',
    'Narudžba broj 7712345 je poslana, za uplatu 89 EUR. Nazovite 0800 1234.',
    'Nikada nikome ne otkrivajte kodove iz SMS-a.',
    'Čestitamo! Osvojili ste 10000 kn. Pošaljite SMS na 60600.',
  ],
  pickup: [
    ['Paket vas čeka u paketomatu. Kod za preuzimanje: 481903', '481903'],
    ['Pošiljka spremna za preuzimanje, PIN za preuzimanje 5512', '5512'],
  ],
  valid: [
    ['Kod 551320 vrijedi 10 minuta', 10],
    ['Vaš kod je 551320 i važi 2 sata', 120],
  ],
});

checkLanguage('Serbian in Cyrillic', {
  otp: [
    ['Ваш верификациони код је 482913. Немојте га делити ни са ким.', '482913'],
    ['Једнократна лозинка за плаћање 5.400,00 РСД картицом *4471: 771204', '771204'],
    ['903114 је ваш код за пријаву', '903114'],
    ['Сигурносни код: 5512-0918', '55120918'],
    ['Унесите код „3318” за потврду броја телефона', '3318'],
    ['СМС код 118 204', '118204'],
    ['За завршетак регистрације унесите 4096', '4096'],
    ['Привремена лозинка: xK7mQ29', 'xK7mQ29'],
  ],
  none: [
    'Куповина картицом *4471 у износу 2.450,00 дин. Стање 18.340,12 дин.',
    'Пошиљка RB123456789RS је у достави.',
    'Попуст 20% уз промо код ЛЕТО25',
    'Подсећамо: преглед 14. маја у 10:30, ординација 214',
    'Поруџбина број 7712345 је послата. Позовите 011 123 4567.',
  ],
  pickup: [['Пакет је у пакетомату. Код за преузимање: 481903', '481903']],
  valid: [['Код 551320 важи 10 минута', 10]],
});

checkLanguage('Macedonian', {
  otp: [
    ['Вашиот верификациски код е 482913. Не го споделувајте со никого.', '482913'],
    ['Еднократна лозинка за плаќање 1.500,00 МКД со картичка *4471: 771204', '771204'],
    ['903114 е вашиот код за најава', '903114'],
    ['Безбедносен код: 5512-0918', '55120918'],
    ['Внесете го кодот "3318" за потврда на бројот', '3318'],
    ['SMS код 118 204', '118204'],
    ['За да ја завршите регистрацијата внесете 4096', '4096'],
    ['Привремена лозинка: xK7mQ29', 'xK7mQ29'],
  ],
  none: [
    'Плаќање со картичка *4471 износ 1.250,00 МКД. Состојба 18.340,00 МКД.',
    'Пратката RB123456789MK е на пат.',
    'Попуст 20% со промо код LETO25',
    'Потсетуваме: термин 14 мај во 10:30, ординација 214',
    'Нарачка број 7712345 е испратена. Јавете се на 02 312 3456.',
  ],
  pickup: [['Пратката ве чека во пакетомат. Код за подигнување: 481903', '481903']],
  valid: [['Кодот 551320 важи 10 минути', 10]],
});

checkLanguage('Bulgarian', {
  otp: [
    ['Вашият код за потвърждение е 482913. Не го споделяйте с никого.', '482913'],
    ['Еднократна парола за плащане 49,90 лв. с карта *4471: 771204', '771204'],
    ['903114 е Вашият код за вход в Гора Банк', '903114'],
    ['SMS код: 5512-0918. Не го предоставяйте на трети лица.', '55120918'],
    ['Въведете код "3318", за да потвърдите телефонния си номер', '3318'],
    ['Код за активация 118 204', '118204'],
    ['За да завършите регистрацията, въведете 4096', '4096'],
    ['Временна парола: xK7mQ29', 'xK7mQ29'],
    ['Vashiat kod za vhod e 20418', '20418'],
  ],
  none: [
    'Плащане с карта *4471 за 24,50 лв. Наличност 1834,12 лв.',
    'Пратка 1051234567890 е доставена в офис София. Дължима сума 34.50 лв.',
    'Отстъпка 20% с промо код LYATO25 до 31 август!',
    'Напомняме за преглед на 14 май в 10:30, каб. 214',
    'Поръчка №7712345 е изпратена. Обадете се на 0700 12 345.',
    'Никога не споделяйте кодове от SMS.',
    'Честито! Спечелихте 10000 лева. Изпратете SMS на 1234.',
  ],
  pickup: [
    ['Пратката Ви е готова за получаване от Еконтомат. Код за получаване: 481903', '481903'],
    ['Можете да вземете пратката от автомата с код за отваряне 5512', '5512'],
  ],
  valid: [['Кодът 551320 е валиден 10 минути', 10]],
});

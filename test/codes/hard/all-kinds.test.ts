import { checkLines } from './lines.ts';

checkLines(
  'messages of all kinds: sentence borders',
  `
  441902 | 441902 is your Larkspur sign-in code. 558201 is the ticket your colleague opened.
  730155 | Ihr Anmeldecode ist 730155. Ihre Bestellung 220419 folgt morgen.
  618204 | Votre code d'accès : 618204. Dossier 993310 en cours.
  905512 | Твой код входа 905512. Заявка 118820 принята.
  270833 | Kod weryfikacyjny: 270833. Numer sprawy 551902.
  `,
);

checkLines(
  'messages of all kinds: brands',
  `
  844120 | Your Viber code: 844120. Close this message
  330918 | Ihr Signal-Code: 330-918
  515207 | Il tuo codice Telegram: 515207
  660418 | Seu código do Instagram é 660418
  912055 | Код Вайбер: 912055
  `,
);

checkLines(
  'messages of all kinds: words between',
  `
  503318 | The password for your virtual card ending 4410 is 503318
  228140 | OTP to transfer 5,000.00 to Anna is 228140
  771093 | Ваш пароль для оплаты 1 299,00 RUB в магазине «Луг 24»: 771093
  640022 | Code pour votre paiement de 18,40 EUR chez Prairie : 640022
  186540 | Código para tu compra de 32,10 € en Prado 7: 186540
  `,
);

checkLines(
  'messages of all kinds: verb alone',
  `
  209418 | Enter 209418 to finish setting up your wallet
  581037 | Type 581037 in the app to continue
  774120 | Introduce 774120 para autorizar la transferencia
  318260 | Gib 318260 ein, um die Überweisung freizugeben
  440917 | Wpisz 440917, aby potwierdzić przelew
  662015 | Digita 662015 per confermare il pagamento
  905118 | Вводите 905118 для подтверждения операции
  128844 | Onaylamak için 128844 girin
  733109 | 请输入733109完成登录
  518820 | 518820を入力してログインしてください
  290417 | 로그인하려면 290417 입력하세요
  `,
);

checkLines(
  'messages of all kinds: receipts',
  `
  - | Kartenzahlung 45,20 EUR genehmigt, Autorisierungscode 661204
  - | Paiement accepté 12,00 EUR, no d'autorisation 448120
  - | Compra aprobada $340.00 autorización 902214
  - | Compra aprovada R$ 89,90 cod. autorização 331804
  - | Оплата 990р прошла, код авторизации 118233
  - | Zakup 45,00 zł zatwierdzony, kod autoryzacji 552190
  - | 消费成功128.00元，授权码338120
  `,
);

checkLines(
  'messages of all kinds: promo',
  `
  - | Winter sale! Use WINTER25 at checkout for 25% off
  - | Nur heute: 15 € Rabatt mit dem Code FRUEHLING
  - | -20% avec le code ETE2026 jusqu'à dimanche
  - | Usa el código OTONO15 y llévate un 15%
  - | Промокод VESNA20 дарит скидку 20%
  - | Kod rabatowy LATO10 tylko do piątku
  - | 使用优惠码 MAY618 立减50元
  - | Gunakan kode HEMAT20 untuk diskon ongkir
  `,
);

checkLines(
  'messages of all kinds: SMS keywords and short numbers',
  `
  - | Text PLAY to 85120 to enter
  - | Отправьте ДА на номер 4412
  - | Envía ALTA al 25225
  - | Wyślij TAK na numer 71466
  - | EVET yazıp 3340'a gönderin
  `,
);

checkLines(
  'messages of all kinds: doors and persons',
  `
  - | Show code 8802 to the security guard at gate B
  - | Der Code für das Gartentor ist 4418
  - | Code portail : 7719B
  - | Enséñale el código 5512 a la recepcionista
  - | Назовите код 6610 на проходной
  - | Kod do bramy 3319#
  - | 单元门密码 5521#
  - | رمز بوابة المبنى 4471
  - | Kode pintu gerbang 2280
  - | Mã cửa chung cư 6621
  `,
);

checkLines(
  'messages of all kinds: used, expired',
  `
  - | Your code 440021 was used on a new device
  - | Ihr Code 662190 wurde bereits verwendet
  - | Le code 118230 a expiré
  - | Код 550281 уже использован
  - | El código 661902 ya no es válido
  - | 验证码448120已失效
  `,
);

checkLines(
  'messages of all kinds: unsubscribe',
  `
  - | Reply with code 5510 to leave the list
  - | Code 4419 turns off these alerts
  - | Antworten Sie mit dem Code 5510, um keine Nachrichten mehr zu erhalten
  - | Répondez avec le code 5510 pour ne plus recevoir de messages
  - | Responde con el código 5510 para dejar de recibir mensajes
  `,
);

checkLines(
  'messages of all kinds: faults',
  `
  - | Fehler 4471: Drucker meldet Code 2200
  - | Washing machine shows code 4404, call service
  - | Ошибка 5501, код неисправности 2210
  `,
);

checkLines(
  'messages of all kinds: pickup',
  `
  pickup 771204 | Ihr Paket liegt bereit. Abholcode 771204
  pickup 448120 | Your locker opens with code 448120
  pickup 551902 | Código de recogida: 551902
  pickup 339012 | Kod odbioru 339012 ważny 48 godz.
  pickup 5-3-2201 | 取件码5-3-2201，请到驿站
  `,
);

checkLines(
  'messages of all kinds: days',
  `
  448120 | Kod aktywacyjny 448120, ważny 3 dni
  771093 | Tasdiqlash kodi 771093, 2 kun amal qiladi
  `,
);

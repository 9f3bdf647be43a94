import { checkLines } from './lines.ts';

checkLines(
  'codes by borders, services, words between and verbs',
  `
  884213 | 884213 is your verification code for Larkspur. 40 of our shops are open today
  884213 | 884213: your code. 5512 is the shop
  884213 | Verification code 884213. Invoice 551200 attached
  884213 | Your ticket is 551200. Your code is 884213. Your seat is 4412
  884213 | Account 551200. Use 884213 to log in.
  884213 | Hi Ann, 884213 is the code. Room 4412, floor 3
  884213 | Dein Bestätigungscode ist 884213. Kundennummer 551200
  884213 | Kundennummer: 551200. Bestätigungscode: 884213
  884213 | Votre code est le 884213. Référence client 551200.
  884213 | Référence 551200. Votre code de validation est 884213.
  884213 | Su código es el 884213. Referencia 551200.
  884213 | O seu código é 884213. Pedido 551200.
  884213 | Il codice è 884213. Pratica 551200.
  884213 | Ваш код - 884213. Договор 551200.
  884213 | Договор 551200. Код: 884213
  884213 | Код 884213. 551200 - номер обращения.
  884213 | Kod weryfikacyjny: 884213. Zamówienie 551200.
  884213 | Ověřovací kód 884213. Objednávka 551200.
  884213 | Onay kodunuz: 884213. Sipariş no 551200.
  884213 | Your WhatsApp account code is 884-213
  884213 | Code pour Telegram : 884213
  884213 | Votre code de connexion Messenger est 884213
  884213 | Code envoyé par SMS : 884213
  884213 | El código de SMS es 884213
  884213 | Código WhatsApp: 884-213
  884213 | Código enviado por WhatsApp: 884213
  884213 | Codice WhatsApp: 884-213. Non condividerlo
  884213 | Codice inviato via SMS: 884213
  884213 | Cod WhatsApp: 884-213
  884213 | Kod Viber: 884213
  884213 | Код Вайбер 884213
  884213 | Код з SMS: 884213
  884213 | Код для мобильного приложения: 884213
  884213 | Kode WhatsApp: 884-213. Jangan bagikan
  884213 | Kode verifikasi WhatsApp Business: 884-213
  884213 | OTP for netbanking login is 884213
  884213 | OTP for order 551200 of Rs. 450 is 884213
  884213 | OTP to register your complaint is 884213
  884213 | OTP to authorise payment from account ending 4412: 884213
  884213 | Code for user "Max 77": 884213
  884213 | Code für Benutzer "Max 77": 884213
  884213 | Code pour le compte "Max 77" : 884213
  884213 | Код для пользователя "Макс 77": 884213
  884213 | Ваш пароль для входа в кабинет 551200: 884213
  884213 | Для входа отправьте код 884213 на номер 4412
  884213 | Сообщите оператору код 884213
  884213 | Kod dla operacji na kwotę 1 200,00 zł: 884213
  884213 | Kod k platbě 1 200,00 Kč: 884213
  884213 | Order 551200 - enter 884213 to confirm
  884213 | Log in with code 884213
  884213 | Log on with 884213
  884213 | Sign-in: 884213
  884213 | Login: 884213
  884213 | Confirm with 884213
  884213 | Connexion : 884213
  884213 | Saisissez 884213 sur le site pour payer 45,00 EUR
  884213 | Bestätigen Sie mit 884213
  884213 | Mit 884213 anmelden
  884213 | Accede con 884213
  884213 | Usa 884213 para verificar tu cuenta
  884213 | Use 884213 para confirmar o telefone
  884213 | Usa 884213 per verificare il tuo account
  884213 | Используйте 884213 для входа
  884213 | Для входа введите 884213
  884213 | Użyj 884213, aby się zalogować
  884213 | Použijte 884213 k přihlášení
  884213 | Doğrulama: 884213
  884213 | Use 884213 as your PIN to activate the card
  884213 | Approval code 884213 - confirm payment of 45.00 USD in the app
  884213 | Your log-in key is 884213
  884213 | รหัสยืนยันผ่าน SMS 884213
  884213 | รหัสสำหรับยืนยันเบอร์โทร 884213
  884213 | Mã xác nhận qua Zalo: 884213
  884213 | Mã xác thực đăng nhập của bạn: 884213
  `,
);

checkLines(
  'receipts, offers, keywords, things and codes that are over',
  `
  - | Approved: 45.00 USD, code 884213
  - | Txn approved Rs 450 auth 884213 ref 551200
  - | Payment complete. Auth code: 884213. Tip 5.00
  - | Ticket payé 45,00 EUR. Autorisation : 884213
  - | Transaction acceptée. N° aut. 884213
  - | Su pago fue aprobado. Autorización 884213
  - | Pago aprobado con código 884213
  - | Pagamento confirmado. Autorização 884213
  - | Transazione autorizzata, cod. autorizzazione 884213
  - | Operacja zaakceptowana. Kod 884213. Kwota 45,00 PLN
  - | Операция одобрена, сумма 450 RUB, код 884213
  - | İşlem onaylandı. 45,00 TL. Onay kodu 884213
  - | Zahlung erfolgreich: 45,00 EUR, Code 884213
  - | BOGO today only with code 884213
  - | New users: 5 GBP off, code WELCOME5
  - | Ladies night: say code 884213 at the bar
  - | Use JIO2400 to get 24 GB free
  - | Recharge now with code JIO2400 and get cashback
  - | 20 % auf alles mit 884213
  - | Dein Geschenk wartet: Code KX88
  - | Code cadeau KX8842 à utiliser en magasin
  - | Tu regalo: usa KX8842 al pagar
  - | Cupom KX8842: R$ 20 de desconto
  - | Buono sconto KX8842
  - | Cod voucher KX8842
  - | По коду 884213 скидка на такси
  - | Код на скидку: KX8842
  - | Kod na zniżkę: KX8842
  - | Kód na slevu: KX8842
  - | Hediye kodunuz: KX8842
  - | İndirim şifreniz 884213, mağazalarımızda geçerli
  - | KAMPANYA yaz 4412 ye gonder
  - | Send START to 4412 to join
  - | Envoyez OUI au 44120
  - | Envía BAJA al 4412
  - | Responda SAIR para cancelar 4412
  - | Отправь СТОП на 4412
  - | Pemenang undian: PIN 88KX42
  - | PIN reseller: 884213
  - | PIN transaksi agen 8842 saldo 50.000
  - | Fund 884213 units allotted
  - | Stock 884213 up today
  - | 股票884213今日大涨
  - | Vote for Anna: 4412
  - | VISA8842 12:40 Покупка 450р
  - | MAES8842 оплата 450р
  - | Customer code: 884213
  - | Your service code 884213 for the technician
  - | Booking code 884213, show it at the door
  - | Ihr Buchungscode 884213, bitte am Einlass zeigen
  - | Code de réservation 884213 à présenter à l'entrée
  - | Presente el código 884213 en la entrada
  - | Apresentar o código 884213 à entrada
  - | Presentare il codice 884213 all'ingresso
  - | Покажите код 884213 на входе
  - | Okaż kod 884213 przy wejściu
  - | Your code 884213 has been used on a new device
  - | Your password 884213 expired yesterday
  - | Ihr Einmalpasswort 884213 ist abgelaufen
  - | Votre mot de passe 884213 a expiré
  - | Su contraseña 884213 ha expirado
  - | Ваш пароль 884213 просрочен
  - | Twoje hasło 884213 wygasło
  - | Reply 4412 to opt out
  - | Code review 4412 is ready
  - | Codebase 4412 merged
  - | Fault 884213 at station 4
  - | Error code: 884213
  - | Code erreur : 884213
  - | Код ошибки: 884213
  - | Hata kodu: 884213
  `,
);

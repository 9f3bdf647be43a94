import { checkLines } from './lines.ts';

checkLines(
  'a service in the name of the code: Romance',
  `
  512904 | Votre code WhatsApp : 512-904
  512904 | Votre code Viber: 512904
  51290 | Code Telegram : 51290
  512904 | Code de vérification Signal : 512-904
  512904 | Votre code SMS est 512904
  512904 | Tu código de WhatsApp: 512-904
  512904 | Tu código de Viber es 512904
  51290 | Código de Telegram: 51290. No lo compartas
  512904 | Código para tu móvil: 512904
  512904 | Seu código do WhatsApp: 512-904
  512904 | O seu código WhatsApp: 512-904. Não o partilhe
  51290 | Código do Telegram: 51290
  512904 | Il tuo codice WhatsApp: 512-904
  512904 | Codice di WhatsApp Business: 512-904
  51290 | Codice Telegram 51290
  512904 | Codul tău WhatsApp: 512-904
  512904 | Codul pentru Viber: 512904
  512904 | El teu codi de WhatsApp: 512-904
  512904 | Code de confirmation par téléphone : 512904
  `,
);

checkLines(
  'a service in the name of the code: Slavic',
  `
  512904 | Ваш код WhatsApp: 512-904
  512904 | Код для WhatsApp: 512-904. Никому не говорите
  51290 | Код Telegram: 51290
  512904 | Ваш код в Viber 512904
  512904 | Код из SMS: 512904
  512904 | Ваш код для телефона: 512904
  512904 | Ваш код WhatsApp: 512-904. Не повідомляйте його
  512904 | Код для Viber: 512904
  51290 | Код для входу в Telegram: 51290
  512904 | Twój kod WhatsApp: 512-904
  512904 | Kod do Viber: 512904
  512904 | Váš kód WhatsApp: 512-904
  512904 | Tvoj WhatsApp kod: 512-904
  512904 | Vaš kod za Viber: 512904
  512904 | Вашият код за WhatsApp: 512-904
  512904 | Vash kod WhatsApp: 512-904
  `,
);

checkLines(
  'a service in the name of the code: Germanic, Nordic and English',
  `
  512904 | Your WhatsApp code: 512-904
  512904 | Code for WhatsApp: 512-904
  512904 | Your Viber code is 512904
  512904 | Your code for Signal is 512904
  512904 | Code by SMS: 512904
  512904 | Your mobile phone code is 512904
  512904 | Ihr Code für WhatsApp: 512-904
  512904 | Dein WhatsApp-Code lautet 512-904
  512904 | Ihr Code für Ihr Handy: 512904
  51290 | Telegram-Code: 51290
  512904 | Je WhatsApp-code: 512-904
  512904 | Je code voor Viber: 512904
  512904 | Din WhatsApp-kod: 512-904
  512904 | Din kode til WhatsApp: 512-904
  512904 | WhatsApp-koodisi: 512-904
  `,
);

checkLines(
  'a service in the name of the code: others',
  `
  512904 | WhatsApp kodunuz: 512-904
  512904 | WhatsApp için kodunuz: 512-904
  512904 | Kode WhatsApp Anda: 512-904
  512904 | Kode untuk Telegram: 512904
  512904 | Mã WhatsApp của bạn: 512-904
  512904 | Kod WhatsApp anda: 512-904
  512904 | رمز واتساب: 512-904
  512904 | رمز WhatsApp الخاص بك: 512-904
  512904 | Viber kodingiz: 512904
  512904 | Sizning WhatsApp kodingiz: 512-904
  512904 | आपका WhatsApp कोड: 512-904
  512904 | 您的 WhatsApp 代码：512-904
  512904 | WhatsAppコード: 512-904
  512904 | WhatsApp 코드: 512-904
  512904 | รหัส WhatsApp ของคุณ: 512-904
  512904 | Ο κωδικός σας WhatsApp: 512-904
  512904 | A WhatsApp-kódod: 512-904
  `,
);

checkLines(
  'a number to call or text stays one',
  `
  - | Questions about your code? WhatsApp 512904
  - | Lost your PIN? Call 512904.
  - | For a new password SMS HELP to 33445
  - | Vous avez oublié votre code ? Appelez le 33445
  - | Olvidó su clave? Llame al 512904
  - | Si no recuerda su clave, envíe un WhatsApp al 512904
  - | Esqueceu a senha? Ligue 512904
  - | Забыли пароль? Позвоните 0611 или напишите в WhatsApp 89120
  - | Passwort vergessen? Rufen Sie 512904 an
  - | Şifrenizi mi unuttunuz? 4445566 numarasını arayın
  - | Zapomniałeś hasła? Zadzwoń 512904
  `,
);

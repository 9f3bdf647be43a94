/** An SMS that the simulated gateway receives; `{6}` stands for six random digits, the same ones in all of a text. */
export interface SampleText {
  readonly sender: string;
  readonly text: string;
}

/** Texts with one-time codes, as services word them in many languages. Senders and numbers are fictional. */
export const CODE_TEXTS: readonly SampleText[] = [
  { sender: 'Acme', text: 'Your Acme verification code is {6}. It expires in 10 minutes.' },
  {
    sender: 'Northbank',
    text: '{6} is your Northbank security code. We will never call you to ask for it.',
  },
  { sender: '37120000911', text: 'G-{6} is your sign-in code.' },
  { sender: 'Parceltown', text: 'Use code {3}-5{2} to confirm your new address.' },
  { sender: 'shop.example', text: 'Your login code: {4}\n\n@shop.example #{4}' },
  {
    sender: 'Kaufwelt',
    text: 'Ihr Bestätigungscode lautet {6}. Bitte geben Sie ihn an niemanden weiter.',
  },
  {
    sender: 'Banque Lune',
    text: 'Votre code de sécurité est {6} (valable 5 min). Ne le communiquez à personne.',
  },
  { sender: 'MiTienda', text: 'Tu código de verificación es {6}. No lo compartas con nadie.' },
  { sender: 'Lojinha', text: 'Seu código é {6}. Ele vale por 10 minutos.' },
  { sender: 'Negozio', text: 'Il tuo codice è {6}. Scade tra 3 minuti.' },
  { sender: 'Sklepik', text: 'Twój kod weryfikacyjny: {6}. Nie udostępniaj go nikomu.' },
  { sender: 'Veikals', text: 'Jūsu apstiprinājuma kods ir {6}. Neizpaudiet to nevienam.' },
  {
    sender: 'Банк Пример',
    text: 'Код подтверждения: {6}. Никому его не сообщайте, даже сотрудникам банка.',
  },
  { sender: 'Крамниця', text: 'Ваш код {6}. Дійсний 5 хвилин.' },
  { sender: 'Τράπεζα', text: 'Ο κωδικός σας είναι {6}. Μην τον κοινοποιήσετε.' },
  { sender: 'Market', text: 'Doğrulama kodunuz: {6}. Kimseyle paylaşmayın.' },
  { sender: '106900001', text: '【示例商城】您的验证码是{6}，5分钟内有效，请勿泄露给他人。' },
  { sender: 'レイル', text: '認証コード：{6}\n有効期限は10分です。' },
  { sender: '예시톡', text: '[예시톡] 인증번호 [{6}]를 입력해 주세요.' },
  { sender: 'متجر', text: 'رمز التحقق الخاص بك هو {6}. لا تشاركه مع أي شخص.' },
  { sender: 'חנות', text: 'קוד האימות שלך הוא {6}' },
  { sender: 'ร้านค้า', text: 'รหัส OTP ของคุณคือ {6} (Ref: KX7) ใช้ได้ภายใน 5 นาที' },
  { sender: 'दुकान', text: 'आपका ओटीपी {6} है। इसे किसी के साथ साझा न करें।' },
  { sender: 'ChoTot', text: 'Mã xác thực của bạn là {6}. Không chia sẻ mã này.' },
];

/** Texts without one-time codes. */
export const ORDINARY_TEXTS: readonly SampleText[] = [
  { sender: '37120000102', text: 'Running ten minutes late, start without me 🙏' },
  { sender: '37120000103', text: 'Can you call me back after 5?' },
  { sender: '37120000104', text: 'Спасибо, всё получил. До завтра!' },
  { sender: '37120000105', text: '好的，明天见。' },
  {
    sender: 'Operator',
    text: 'Your balance is 4.20 EUR. Top up at any kiosk. Terms: https://operator.example/t?a=1&b=<2>',
  },
  { sender: 'Operator', text: 'You have used 80% of your 5 GB. It renews on 01.02.' },
  {
    sender: 'Parceltown',
    text: 'Your parcel {8} is ready. Pickup code: {4}. Locker 12, open until 22:00.',
  },
  { sender: 'Clinic', text: 'Reminder: Dr. Example, Tuesday 14:30, room 204. Reply 1 to confirm.' },
  {
    sender: 'LuckyWin',
    text: 'CASINO! 200 free spins *today* only, see www.casino.example/win. Reply STOP to stop.',
  },
  { sender: 'Loans24', text: 'You are approved for a loan of 5000. Answer YES.' },
  { sender: '37120000106', text: 'OK' },
  {
    sender: '37120000107',
    text:
      'This one is longer than a single SMS holds, so the network sent it in parts and the gateway put it together again. ' +
      'It has a few lines:\n- milk\n- bread & butter\n- 3 x "good" coffee\nand it ends only here. Thank you! 😊',
  },
];

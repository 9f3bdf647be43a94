import { describe, expect, it } from 'vitest';
import { findCode } from '../../src/codes/find-code.ts';

/** Messages without a code, by what in them could be taken for one. */
const TRAPS: Readonly<Record<string, readonly string[]>> = {
  'card tails and account numbers': [
    'Your card ending 4471 was used at RIVER CAFE.',
    'A/c XX8812 credited. Clear balance available.',
    'Karte **** 4471 wurde gesperrt.',
    '您尾号4471的储蓄卡已挂失。',
    'Account 00442200 is now active.',
    'Tarjeta terminada en 4471 bloqueada.',
    'Card 4716********4471 was declined.',
  ],
  amounts: [
    'You paid 4471 EUR at RIVER CAFE.',
    'You paid EUR 4471 at RIVER CAFE.',
    'Rs.4471 spent. Rs 1299.00 due.',
    '$4,471.00 was sent to Sam.',
    'Remaining: 447100₫',
    '支出4471元，手续费5元',
    'Сумма 4471 руб. Доступно 12500 руб.',
    "CHF 4'471.00 gutgeschrieben",
  ],
  'telephone numbers': [
    'Call 0800 123 4567 for your PIN reminder.',
    'Questions? 555-0188 or (020) 7946 0018.',
    'Hotline 95588. 客服热线4008123456',
    'SMS HELP to 33445 about your password.',
    'Ring me on +37120000001 or 29123456',
    'Dial 1-800-555-0199 if you lost the code.',
    'Contact 18001234567 if you did not request a code.',
  ],
  'dates, years and times': [
    'Your code expires on 2026-03-05 at 14:05.',
    'Password changed on 05/03/2024 14:22:10.',
    'Your PIN letter was sent on 5 March 2024.',
    'Verification is due by 30.06.2026.',
    'The code of practice of 2024',
    '您的密码已于2024年6月18日修改。',
    'Login at 1405 hrs? Meet me at 7:15pm',
    'รหัสผ่านถูกเปลี่ยนเมื่อ 05/03/2567',
  ],
  percentages: [
    'Use your PIN and save 15 %',
    'Rate 1250% up! Verify now',
    '验证成功率100%',
    'Code quality up by 12.50%',
  ],
  'order, parcel and flight numbers': [
    'Order 7731905 is confirmed. Login to follow it.',
    'Order #48291 is out for delivery.',
    'Parcel 00340434161094042557 arrives today.',
    'Tracking number 7731905, keep your ID ready.',
    'Flight NB1234 boards at gate 22. PNR K7Q2MD.',
    'Ihre Sendung 7731905 wurde zugestellt.',
    '订单202406187731已发货',
    'Votre commande n° 7731905 est prête.',
  ],
  'promo codes': [
    'Use promo code SUMMER24 for 30% off.',
    'Your voucher code: 77120944. Redeem in any shop.',
    'Rabattcode WINTER10 einlösen!',
    '优惠码8888，满100减20',
    'Enjoy 20% off with code SAVE20 at checkout',
    'Get 10 EUR with the referral code AB12CD',
  ],
  scores: [
    'Final score: Rovers 3-1 United.',
    'Game 4 6-4 7-5. Attendance 45210',
    'Your high score is 4821. Level 12 reached!',
  ],
  'warnings without a code': [
    'Never share your OTP with anyone, not even bank staff.',
    'We will never ask for your PIN or password. Report to 7726.',
    'Beware of fraud! Do not tell your verification code to callers. Helpline 1930.',
    '请勿向任何人透露短信验证码，有疑问请拨96110。',
    'Никому не сообщайте код из СМС. Банк: 900',
  ],
  'words beside a name': [
    'Your code digita was accepted',
    'Your code expires in 20min',
    'The password is changed',
    'Your vscode is 12312',
    'the barcode is 448812',
    'Codename Alpha, PINs and pineapple',
    '您的验证码已发送',
  ],
  'parts of links': [
    'Verify at https://id.example/448812',
    'Log in: example.com/code/448812?pin=7731',
    'Reset your password: http://10.2.33.41/4471',
    'code: shop.example/a/4471-8812',
    'Verify: user4471@mail.example',
    '点击 t.example/448812 完成验证',
  ],
  'app hashes': [
    'Log in with the app\n\nQ7xk2PlmR9a',
    'Your Larkspur app is ready.\nAbC+deF12/3',
    '<#> Open the app to verify FA+9qCX9VSu',
  ],
  'masked numbers': [
    'Code sent to 98****4471',
    'OTP sent to ***4471',
    'PIN for card XX4471 changed',
    '验证码已发送至138****4471',
  ],
};

describe.each(Object.entries(TRAPS))('%s', (_class, texts) => {
  it.each(texts)('are no codes: %j', (text) => {
    expect(findCode(text)).toBeNull();
  });
});

describe('a code among such numbers', () => {
  it.each([
    [
      'OTP 482913 for Rs.1299.00 at SHOPKART, card ending 4471, 05-03-24 14:22. Call 18001234567 if not you.',
      '482913',
    ],
    ['Card *4471, 49.90 EUR, RIVER CAFE 05.03.2024. Code: 482913. Hotline 116116', '482913'],
    ['OTP for order 7731905 is 4829', '4829'],
    ['The OTP for 9812345670 is 4829', '4829'],
    ['客服热线4008123456，您的验证码482913，请勿转发', '482913'],
    ['482913 (Larkspur verification code)', '482913'],
    ['482913 is your LarkSpur24 code', '482913'],
    ['Your code is 482913. Log in at example.com/7731 before 14:05', '482913'],
    ['<#> 482913 is your Larkspur code\nQ7xk2PlmR9a', '482913'],
    ['Your code is 482913, 20min left, 3 of 5 tries', '482913'],
    ['Never share your OTP! Your OTP is 482913', '482913'],
    ['Get 20% off later. Your sign-in code now: 482913', '482913'],
  ])('is found in %j', (text, code) => {
    expect(findCode(text)?.value).toBe(code);
  });
});

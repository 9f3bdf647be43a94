import type { Language } from '../lexicon/language.ts';

/** Phrases that are the same everywhere: signs and names of currencies, and the abbreviations that banks use in any language. */
export const universal: readonly Language[] = [
  {
    id: 'mul',
    otp: `
      2fa, 2fa code, captcha, e tan, etac, etan, i tan, ivr otp, m tan, mtan, oac, otac, otp, otp code,
      otp pin, otps, push tan, sms code, sms kod, sms otp, sms pass, sms pin, sms tan, smscode, smskod,
      smspin, smstan, tac, tan, totp
    `,
    code: '3d secure, 3ds, code, mpin, pass code, passcode, passkey, pin, pin code, pincode, pwd, token',
    promo: 'cashback, gift card, giftcard, voucher',
    number: '#, ##, id, n, n°, no, nº, №, nr, num',
    thing: 'esim, hotspot, puk, puk1, puk2, ssid, wi fi, wifi, wlan',
    other: `
      amex, apn, arn, awb, bic, ecmc, fax, gst, iban, iccid, imei, isbn, kyc id, maestro, mastercard, mid,
      mir, msisdn, pan, pin1, pin2, pnr, ref, rrn, sim, sku, stan, swift, tid, trx, trx id, txn, txn id, ussd,
      utr, vat, vin, visa
    `,
    call: 'call center, helpline, hotline, ph, tel, telf, tlf, viber +, whatsapp +',
    channel: `
      facebook, imo, instagram, messenger, phone, signal, skype, telegram, tiktok, viber, wechat, whatsapp,
      whatsapp business, вайбер, ватсап, вотсап, телеграм
    `,
    money: `
      $, £, ¥, ֏, ৳, ฿, ៛, ₡, ₣, ₤, ₦, ₩, ₪, ₫, €, €., ₭, ₮, ₱, ₲, ₴, ₵, ₸, ₹, ₺, ₼, ₽, ₾, a$, aed, afn,
      amd, aoa, ars, aud, azn, bdt, bgn, bhd, birr, bob, brl, bsd, btc, byn, byr, c$, cad, cfa, chf, clp,
      cny, cop, crc, czk, den, din, dinara, dkk, dop, dzd, eek, egp, etb, eth, eur, fcfa, gbp, gel, ghs,
      gtq, hk$, hkd, hnl, hrk, huf, idr, ils, inr, iqd, irr, irt, isk, jmd, jod, jpy, kč, kes, kgs, khr, km,
      kn, krw, ksh, kwd, kzt, lak, lbp, lek, lkr, ltl, lvl, lyd, mkd, mmk, mnt, mop, mvr, mxn, myr, mzn,
      ngn, nio, nis, nok, npr, nrs, nt$, ntd, nzd, omr, pen, php, pkr, pln, pyg, qar, r$, rm, rmb, ron, rp,
      rs, ₨, rsd, rub, rwf, s$, sar, sdg, sek, sgd, thb, tjs, tk, tl, tmt, tnd, tsh, ttd, twd, tzs, uah,
      ufs, ugx, us$, usd, usdt, ush, uyu, uzs, vef, ves, vnd, vnđ, xaf, xof, zar, zł, zmw
    `,
    counted: '%, ‰, °, °c, ×, cm, gb, ghz, kb, kg, km h, kwh, mb, mbps, mhz, ml, mm, pcs, px, x',
    month: 'apr, aug, dec, feb, jan, jul, jun, mar, nov, oct, sep, sept',
    minute: 'min, mins, minut, minute, minuten, mn',
    second: 'sec, secs, seg, sek',
    hour: 'hr, hrs',
    mute: `
      24 7, 7 11, 7 eleven, cod 19, covid 19, hr code, microsoft 365, office 365, windows 10, windows 11
    `,
  },
];

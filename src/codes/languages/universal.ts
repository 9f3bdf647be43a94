import type { Language } from '../language.ts';

/** What is the same everywhere: signs and names of currencies, and the abbreviations that banks use in any language. */
export const universal: readonly Language[] = [
  {
    id: 'mul',
    otp: `otp, otps, otp code, otp pin, 2fa, 2fa code, totp, tan, mtan, m tan, smstan, sms tan, sms otp, push tan, etan, e tan, i tan, tac, etac, oac, ivr otp, otac,
      sms code, smscode, sms kod, smskod, sms pin, smspin, sms pass, captcha`,
    code: '3d secure, 3ds, pin, code, pwd, passcode, pass code, passkey, pin code, pincode, token, mpin',
    number: 'no, nr, n, num, id, nº, n°, №, #, ##',
    other: `ref, iban, bic, swift, pnr, imei, iccid, puk, puk1, puk2, sku, awb, trx, trx id, txn, txn id, rrn, utr, tid, mid, stan, arn, vat, isbn, vin, gst, pan, kyc id,
      fax, ussd, apn, msisdn, sim, esim`,
    call: 'tel, hotline, call center, helpline, whatsapp +, viber +, tlf, telf, ph, phone',
    money: `$, €, £, ¥, ₹, ₽, ₺, ₴, ₸, ₩, ₫, ฿, ₦, ₪, ₱, ₮, ৳, ₵, ៛, ₭, ֏, ₾, ₼, ₲, ₡, ₨, ₣, ₤, kč, zł, €., us$, a$, hk$, nt$, r$, s$, c$,
      usd, eur, gbp, jpy, cny, rmb, inr, rs, rub, uah, byn, byr, kzt, uzs, kgs, tjs, tmt, gel, amd, azn, pln, czk, huf, ron, bgn, rsd, mkd, hrk, chf, sek, nok, dkk,
      isk, tl, ils, nis, irr, irt, aed, sar, qar, kwd, bhd, omr, jod, lbp, iqd, egp, dzd, tnd, lyd, sdg, etb, kes, ksh, tzs, tsh, ugx, ush, rwf, ngn, ghs, zar,
      zmw, mzn, aoa, xof, xaf, fcfa, cfa, npr, nrs, lkr, bdt, tk, pkr, afn, mvr, mmk, thb, khr, lak, vnd, vnđ, idr, rp, myr, rm, sgd, php, hkd, twd, ntd, mop,
      krw, mnt, aud, cad, nzd, brl, ars, clp, cop, pen, mxn, uyu, pyg, bob, vef, ves, crc, gtq, hnl, nio, dop, jmd, ttd, bsd, usdt, btc, eth, ufs, lek, kn, km, din,
      dinara, den, eek, ltl, lvl, birr`,
    counted: 'gb, mb, kb, kg, km h, cm, mm, ml, kwh, mbps, mhz, ghz, pcs, x, ×, %, ‰, °c, °, px',
    month: `jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec`,
    minute: 'min, mins, minut, mn, minute, minuten',
    second: 'sec, secs, sek, seg',
    hour: 'hr, hrs',
    mute: 'cod 19, covid 19, windows 10, windows 11, office 365, microsoft 365, 24 7, 7 eleven, 7 11, hr code',
  },
];

import { checkLines } from './lines.ts';

checkLines(
  'a payment with what is left on the account',
  `
  - | Purchase 45.00 GREENMART code 448120 balance 1200.50
  - | POS 45.00 GREENMART 12:40 code 448120 avail bal 1200.50
  - | Compra 45,00 SUPER SOL código 448120 saldo 1.200,50
  - | Consumo S/45.00 TIENDA LUNA cod 448120 disponible S/1200
  - | Compra 45,00 MERCADO SOL código 448120 saldo 1.200,50
  - | Achat 45,00 EUR ÉPICERIE code 448120 solde 1 200,50 EUR
  - | Acquisto 45,00 EUR MERCATO codice 448120 saldo 1.200,50
  - | Cumparare 45,00 RON MAGAZIN cod 448120 sold 1200,50
  - | Kauf 45,00 EUR MARKT Code 448120 Saldo 1.200,50
  - | Aankoop 45,00 EUR MARKT code 448120 saldo 1200,50
  - | Köp 45,00 kr MATAFFÄR kod 448120 saldo 1200,50
  - | Køb 45,00 kr BUTIK kode 448120 saldo 1200,50
  - | Osto 45,00 EUR KAUPPA koodi 448120 saldo 1200,50
  - | Zakup 45,00 PLN SKLEP kod 448120 saldo 1200,50
  - | Nákup 45,00 CZK OBCHOD kód 448120 zůstatek 1200,50
  - | Nákup 45,00 EUR OBCHOD kód 448120 zostatok 1200,50
  - | Vásárlás 4500 Ft BOLT kód 448120 egyenleg 120050 Ft
  - | Kupovina 45,00 RSD PRODAVNICA kod 448120 stanje 1200,50
  - | Покупка 45.00 лв МАГАЗИН код 448120 салдо 1200.50
  - | Покупка 450р МАГНИТ код 448120 остаток 1200.50
  - | Списание 450р. Код 448120. Доступно 1200.50р
  - | Pokupka 450r MAGNIT kod 448120 balans 1200.50
  - | Покупка 450 грн СІЛЬПО код 448120 залишок 1200.50
  - | Αγορά 45,00 ΑΓΟΡΑ κωδικός 448120 υπόλοιπο 1200,50
  - | Alışveriş 45,00 TL MARKET kod 448120 bakiye 1200,50
  - | Alış 45.00 AZN MARKET kod 448120 balans 1200.50
  - | Xarid 45000 so'm DOKON kod 448120 qoldiq 120050
  - | Сатып алу 4500 тг ДҮКЕН код 448120 қалдық 120050
  - | شراء 45.00 ريال متجر رمز 448120 الرصيد 1200.50
  - | רכישה 45.00 חנות קוד 448120 יתרה 1200.50
  - | خرید 450000 ریال کد 448120 مانده 1200500
  - | Pembelian Rp45.000 TOKO kode 448120 saldo Rp120.050
  - | Mua hàng 45.000d CUA HANG ma 448120 so du 1.200.500d
  - | ซื้อสินค้า 45.00 บาท ร้านค้า รหัส 448120 ยอดคงเหลือ 1200.50
  - | Manunuzi TSh45,000 DUKA kodi 448120 salio TSh120,050
  448120 | Purchase 45.00 at GREENMART. Code 448120. Never share it. Balance 1200.50
  448120 | Покупка 450р OZON. Код: 448120. Никому не говорите
  448120 | Zakup 45,00 PLN w SKLEP. Kod: 448120
  448120 | Compra de 45,00 EUR en TIENDA SOL. Código 448120
  448120 | 45,00 TL alışveriş için kod 448120
  `,
);

import { checkLines } from './lines.ts';

checkLines(
  'a number that a sentence connects with a purpose',
  `
  558120 | 558120 confirms your new email address
  558120 | 558120 bestätigt Ihre neue Adresse
  558120 | 558120 confirme votre nouvelle adresse
  558120 | 558120 confirma tu nueva dirección
  558120 | 558120 confirma o seu novo endereço
  558120 | 558120 conferma il tuo nuovo indirizzo
  558120 | 558120 bevestigt je nieuwe adres
  558120 | 558120 godkender køb på 299 kr
  558120 | 558120 bekräftar din nya adress
  558120 | 558120 potwierdza przelew 120 zł
  558120 | 558120 potvrdí platbu 299 Kč
  558120 | 558120 potvrdzuje platbu 29 EUR
  558120 | 558120 potvrđuje plaćanje 29 EUR
  558120 | 558120 — подтверждение оплаты 2 990 ₽
  558120 | 558120 подтверждает вход
  558120 | 558120 підтверджує переказ 200 грн
  558120 | 558120 потвърждава плащането
  558120 | 558120 επιβεβαιώνει τη νέα διεύθυνση
  558120 | 558120 yeni adresinizi doğrular
  609318 | Validation de votre achat de 129,90 EUR chez SPORT 2000 : 609318
  609318 | Freigabe Ihrer Überweisung von 129,90 EUR an Wohnung 22: 609318
  609318 | Confirmación de su pago de 129,90 EUR en DEPORTE 2000: 609318
  609318 | Autorizzazione del pagamento di 129,90 EUR a SPORT 2000: 609318
  609318 | Potwierdzenie płatności 129,90 PLN w SPORT 2000: 609318
  609318 | Подтверждение оплаты 1299 р. в СПОРТ 2000: 609318
  - | 4821 new followers! Verify your account now
  - | Approval of your claim 7710293: see the app
  - | Bestätigung Ihrer Bestellung Nr. 609318
  `,
);

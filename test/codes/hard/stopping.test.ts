import { checkLines } from './lines.ts';

checkLines(
  'codes that end a subscription',
  `
  - | Code 4471 cancels your subscription
  - | Code 4471 opts you out
  - | Code 4471 ends the newsletter
  - | Der Code 4471 beendet Ihr Abo
  - | Mit Code 4471 bestellen Sie den Newsletter ab
  - | Le code 4471 vous désinscrit
  - | El código 4471 cancela la suscripción
  - | O código 4471 cancela a assinatura
  - | Il codice 4471 annulla l'iscrizione
  - | Код 4471 отключает рассылку
  - | Код 4471 отменит подписку
  - | Kod 4471 anuluje subskrypcję
  - | 4471 kodu aboneliğinizi iptal eder
  `,
);

checkLines(
  'codes that end messages',
  `
  - | Code 7719 mutes this thread
  - | Send code 7719 to end alerts
  - | Mit 7719 beenden Sie den Dienst
  - | Le code 7719 désactive les alertes
  - | El código 7719 desactiva las alertas
  - | Il codice 7719 disattiva gli avvisi
  - | Код 7719 отключает уведомления
  - | Kod 7719 wyłącza powiadomienia
  - | 7719 kodu bildirimleri kapatır
  - | 回复7719取消订阅
  - | Kode 7719 menghentikan layanan
  `,
);

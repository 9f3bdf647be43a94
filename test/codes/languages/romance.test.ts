import { checkLanguage } from './table.ts';

checkLanguage('French', {
  otp: [
    ['Votre code de vérification est 482913. Ne le communiquez à personne.', '482913'],
    ['7315 est votre code de connexion Vélonet.', '7315'],
    [
      'Banque du Nord : pour valider votre achat de 1 299,00 EUR chez LIBRAIRIE, saisissez le code 660218. Ne communiquez jamais ce code.',
      '660218',
    ],
    ['Code de sécurité : 905517, valable 5 minutes', '905517'],
    ['Utilisez 118204 pour vous connecter à votre espace citoyen.', '118204'],
    [
      "Votre mot de passe à usage unique : 551203. Pas à l'origine de la demande ? Appelez le 09 69 39 99 98.",
      '551203',
    ],
    ['Votre mot de passe temporaire est K7Q2MD', 'K7Q2MD'],
    ['Bonjour, ton code est le 0471', '0471'],
    ['G-284917 est votre code de validation Google.', '284917'],
    ['Communiquez au livreur le code 8812 pour recevoir votre commande.', '8812'],
  ],
  none: [
    "Votre colis 6A01234567890 sera livré aujourd'hui entre 14h00 et 16h00. Suivi : colis.example/s/4471",
    'Paiement de 49,90 EUR chez LIBRAIRIE par carte se terminant par 1186 le 05/03/2024. Solde 204,11 EUR.',
    'Votre commande n° 7731905 est expédiée. Total : 128,60 €.',
    "-20% avec le code promo ETE2024 jusqu'au 30/06. STOP au 36180",
    'Rappel : rendez-vous le 14 juin à 10h45 avec le Dr Blanc, bureau 1204. Annuler au 01 23 45 67 89.',
    'Votre banque ne vous demandera jamais votre code ou votre mot de passe. Opposition : 0 892 705 705.',
    'TGV 1204 de 18h35 : retard de 20 min, voie 7, voiture 14, place 52.',
  ],
  pickup: [['Votre colis vous attend en consigne. Code de retrait : 4471', '4471']],
  valid: [
    ['Votre code 551320 est valable 10 minutes.', 10],
    ['Code 551320, expire dans cinq minutes', 5],
    ['Le code 551320 est valable 24 heures', 1440],
  ],
});

checkLanguage('Italian', {
  otp: [
    ['Il tuo codice di verifica è 482913. Non condividerlo con nessuno.', '482913'],
    ['7315 è il tuo codice di accesso a Biciweb.', '7315'],
    [
      'Banca del Nord: codice 660218 per autorizzare il pagamento di 1.299,00 EUR presso LIBRERIA con carta *3391.',
      '660218',
    ],
    ['Codice OTP: 905517. Valido 5 minuti.', '905517'],
    ['Inserisci 118204 per confermare il tuo numero di cellulare', '118204'],
    ['Password usa e getta 551203. Se non sei stato tu chiama 800 123 456.', '551203'],
    ['La tua password temporanea è K7Q2MD', 'K7Q2MD'],
    ['Ciao, il codice è 0471', '0471'],
  ],
  none: [
    'Il tuo pacco 1UW2AB771204 sarà consegnato oggi tra le 14:00 e le 16:00. Segui: pacco.example/s/4471',
    'Pagamento di 49,90 EUR presso LIBRERIA con carta terminante con 1186 il 05/03/2024 ore 14:22. Info 800 123 456.',
    'Il tuo ordine 7731905 è stato spedito. Totale 128,60 euro.',
    'Solo oggi sconto 20% con codice sconto ESTATE24. Per disdire invia STOP al 48882',
    'Promemoria: visita il 14/06 alle 10:45, stanza 1204. Per info 02 1234567.',
    'La banca non chiede mai PIN o password. Segnala al numero verde 800 123 456.',
  ],
  pickup: [['Il tuo pacco è nel locker. Codice di ritiro: 4471', '4471']],
  valid: [
    ['Il codice 551320 scade tra 10 minuti.', 10],
    ['Codice 551320 valido cinque minuti', 5],
  ],
});

checkLanguage('Spanish', {
  otp: [
    ['Tu código de verificación es 482913. No lo compartas con nadie.', '482913'],
    ['7315 es tu código de acceso a Bicired.', '7315'],
    [
      'Banco Norte: clave 660218 para confirmar tu compra de 1.299,00 EUR en LIBRERIA con tarjeta *3391.',
      '660218',
    ],
    ['Código de seguridad: 905517. Caduca en 5 minutos.', '905517'],
    ['Usa 118204 para iniciar sesión', '118204'],
    ['Su clave dinámica es 551203. Si no la solicitó llame al 900 123 456.', '551203'],
    ['Tu contraseña temporal es K7Q2MD', 'K7Q2MD'],
    ['Hola, tu código: 0471', '0471'],
    ['Token 33120 para transferir $5,000.00 a la cuenta terminada en 8812. No lo compartas.', '33120'],
    ['Dale al repartidor el código 8812 para recibir tu pedido.', '8812'],
  ],
  none: [
    'Tu paquete 7731905 llega hoy entre las 14:00 y las 16:00. Síguelo en paquete.example/s/4471',
    'Compra de 49,90 EUR en LIBRERIA con tarjeta terminada en 1186 el 05/03/2024 14:22. Dudas 900 123 456.',
    'Tu pedido 7731905 ha sido enviado. Total: 128,60 euros.',
    'Solo hoy 20% de descuento con el código promocional VERANO24. Baja: envía BAJA al 25568',
    'Cita médica el 14/06/2024 a las 10:45, consulta 1204. Cancelar en el 912 345 678.',
    'El banco nunca le pedirá su clave o contraseña. Reporte al 01800 123 4567.',
    'Recibiste $1,250.00 de MARIA L. Ref 88120933. Saldo: $3,204.10',
  ],
  pickup: [['Tu paquete está en el casillero. Código de recogida: 4471', '4471']],
  valid: [
    ['Tu código 551320 caduca en 10 minutos.', 10],
    ['Código 551320, válido por cinco minutos', 5],
  ],
});

checkLanguage('Portuguese', {
  otp: [
    ['Seu código de verificação é 482913. Não compartilhe com ninguém.', '482913'],
    ['7315 é o seu código de acesso à Bicirrede.', '7315'],
    [
      'Banco do Norte: use o token 660218 para confirmar a compra de R$ 1.299,00 na LIVRARIA com o cartão final 3391.',
      '660218',
    ],
    ['Código de segurança: 905517. Válido por 5 minutos.', '905517'],
    ['Introduza o código 118204 para confirmar o seu telemóvel', '118204'],
    ['Sua senha de uso único: 551203. Se não solicitou, ligue 0800 123 4567.', '551203'],
    ['A sua palavra-passe temporária é K7Q2MD', 'K7Q2MD'],
    ['Oi, seu codigo: 0471', '0471'],
  ],
  none: [
    'A sua encomenda RR123456789PT será entregue hoje entre as 14h00 e as 16h00. Siga: encomenda.example/s/4471',
    'Compra aprovada de R$ 49,90 na LIVRARIA, cartão final 1186, em 05/03 às 14:22. Dúvidas ligue 4004 1234.',
    'O seu pedido 7731905 foi enviado. Total: 128,60 euros.',
    'Só hoje 20% de desconto com o cupom VERAO24. Para cancelar envie SAIR para 28888',
    'Lembrete: consulta dia 14/06 às 10:45, sala 1204. Para remarcar ligue 11 91234 5678.',
    'O banco nunca pede a sua senha. Em caso de dúvida ligue 707 123 456.',
    'Pix recebido: R$ 1.250,00 de MARIA L em 05/03. Protocolo 88120933.',
  ],
  pickup: [['A sua encomenda está no cacifo. Código de levantamento: 4471', '4471']],
  valid: [
    ['O código 551320 expira em 10 minutos.', 10],
    ['Código 551320 válido por cinco minutos', 5],
  ],
});

checkLanguage('Catalan', {
  otp: [
    ['El teu codi de verificació és 482913. No el comparteixis amb ningú.', '482913'],
    ["7315 és el teu codi d'accés.", '7315'],
    ['Codi de seguretat: 660218. Caduca en 5 minuts.', '660218'],
    ['Introdueix el codi 905517 per iniciar sessió.', '905517'],
    ["La contrasenya d'un sol ús és 118204", '118204'],
    ['idCAT Mòbil: el codi és 551203', '551203'],
    ['La teva contrasenya temporal és K7Q2MD', 'K7Q2MD'],
    ['Hola, el teu codi és 0471', '0471'],
  ],
  none: [
    'La teva comanda 7731905 arriba avui entre les 14:00 i les 16:00.',
    'Compra de 49,90 EUR amb targeta acabada en 1186. Saldo 204,11 EUR.',
    '20% de descompte amb el codi promocional ESTIU24.',
    'Cita el 14/06/2024 a les 10:45, sala 1204. Truqueu al 93 123 45 67.',
    'No comparteixis mai el teu codi. Truca al 900 123 456.',
  ],
  pickup: [["El teu paquet és a l'armariet. Codi de recollida: 4471", '4471']],
  valid: [['El codi 551320 caduca en 10 minuts.', 10]],
});

checkLanguage('Galician', {
  otp: [
    ['O teu código de verificación é 482913. Non o compartas con ninguén.', '482913'],
    ['7315 é o teu código de acceso.', '7315'],
    ['Código de seguridade: 660218', '660218'],
    ['Introduza o código 905517 para acceder.', '905517'],
    ['Chave365: a súa chave é 118204', '118204'],
    ['O seu código é 551203', '551203'],
    ['Contrasinal temporal: 8830', '8830'],
    ['Ola, o teu código: 0471', '0471'],
  ],
  none: [
    'O teu pedido 7731905 chega hoxe entre as 14:00 e as 16:00.',
    'Compra de 49,90 EUR coa tarxeta rematada en 1186. Saldo 204,11 EUR.',
    '20% de desconto co código promocional VERAN24.',
    'Cita o 14/06/2024 ás 10:45. Chame ao 981 123 456.',
    'Non compartas o teu contrasinal. Chama ao 900 123 456.',
  ],
  pickup: [],
  valid: [['O teu código 551320 caduca en 10 minutos.', 10]],
});

checkLanguage('Romanian', {
  otp: [
    ['Codul tău de verificare este 482913. Nu îl comunica nimănui.', '482913'],
    ['7315 este codul tău de autentificare Bicinet.', '7315'],
    ['Banca Nord: codul 660218 pentru plata de 1.299,00 RON la LIBRARIE cu cardul *3391.', '660218'],
    ['Cod de securitate: 905517. Valabil 5 minute.', '905517'],
    ['Introdu codul 118204 pentru a confirma numărul de telefon', '118204'],
    ['Parola unică este 551203. Dacă nu ai solicitat-o, sună la 021 123 4567.', '551203'],
    ['Parola temporară: K7Q2MD', 'K7Q2MD'],
    ['Salut, codul este 0471', '0471'],
  ],
  none: [
    'Coletul tău cu AWB 7731905 va fi livrat azi între 14:00 și 16:00. Curier: 0722123456',
    'Plată de 49,90 RON la LIBRARIE cu cardul terminat în 1186. Sold 204,11 RON.',
    'Comanda 7731905 a fost expediată. Total 128,60 lei.',
    'Doar azi 20% reducere cu codul promoțional VARA24.',
    'Programare pe 14.06.2024 la ora 10:45, cabinet 1204. Tel 021 123 4567.',
    'Banca nu îți cere niciodată parola sau codul PIN. Sună la 0800 123 456.',
  ],
  pickup: [['Coletul tău este în easybox. Cod de ridicare: 4471', '4471']],
  valid: [['Codul 551320 expiră în 10 minute.', 10]],
});

import type { Language } from '../lexicon/language.ts';

export const iberian: readonly Language[] = [
  {
    id: 'es',
    receipt: `
      aprobación, autorizacion, autorización, autorización no, autorización número, clave de autorización,
      cod autorización, cod. autorización, código autorización, código de aprobación, codigo de autorizacion,
      código de autorización, n de autorización, no autorización, núm autorización, número de aprobación,
      numero de autorizacion, número de autorización
    `,
    otp: `
      autenticación en dos pasos, bizum código, clave de acceso, clave de activación, clave de confirmación,
      clave de firma, clave de ingreso, clave de internet, clave de operación, clave de operaciones,
      clave de retiro, clave de seguridad, clave de un solo uso, clave de uso único, clave de verificación,
      clave digital, clave dinámica, clave es, clave especial, clave internet, clave otp, clave para,
      clave provisoria, clave secreta es, clave sms, clave temporal, clave token, clave única, clave virtual,
      cod autorizacion, cod de acceso, cod de seguridad, cod de verificación, cod seguridad, cod verificacion,
      código 3d secure, código de acceso, código de activación, código de autenticación,
      código de comprobación, código de confirmación, código de control, código de desbloqueo,
      código de entrega, código de firma, código de google, código de identificación, código de ingreso,
      código de inicio, código de inicio de sesión, código de login, código de operación es, código de pago,
      código de recuperación, código de registro, código de reinicio, código de restablecimiento,
      código de retiro, código de retiro sin tarjeta, código de seguridad, código de transacción,
      código de un solo uso, código de uso unico, código de uso único, código de validación,
      código de verificación, código de vinculación, código de whatsapp, código del token, código dinámico,
      código es, código numérico, código otp, código para, código personal, código provisional,
      código secreto, código sms, código temporal, código único, código verificador, código whatsapp,
      códigos de verificación, contraseña de acceso, contraseña de un solo uso, contraseña de uso único,
      contraseña dinámica, contraseña es, contraseña provisional, contraseña temporal, contraseña única,
      coordenada, doble factor, el código es, número de autorización es, número de verificación,
      pin de acceso, pin de seguridad, pin de un solo uso, pin de verificación, pin temporal, segunda clave,
      su contraseña, su pin, token de seguridad, token digital, tu contraseña, tu pin,
      verificación en dos pasos
    `,
    code: `
      clave, claves, cod, código, código enviado, codigo pin, códigos, contrasena, contraseña, contraseñas,
      nip, número secreto, palabra clave, pin secreto
    `,
    pickup: `
      clave de recogida, código citypaq, código de apertura, código de entrega en tienda, código de paquete,
      código de recogida, código de recolección, código de retirada, código de retiro, código de taquilla,
      código locker, código para recoger, código para retirar, código recogida, palabra de retiro,
      pin de recogida, pin de retiro
    `,
    collect: `
      casillero, citypaq, listo para recoger, listo para retirar, locker, oficina de correos, pasa a recoger,
      punto de recogida, punto de retiro, punto pickup, recoger su paquete, recoger tu paquete,
      recoger tu pedido, recogerlo, retirar tu pedido, sucursal de retiro
    `,
    enter: `
      acceda con, accede con, captura, coloca, coloque, con el código, copia, copia el, copie, copie el,
      digita, digitar, digite, digítelo, dile, entrega este, escriba, escríbalo, escribe, escríbelo, indica,
      indique, ingresa, ingresa con, ingrésalo, ingresar, ingrese, ingrese con, ingréselo, inicia sesión con,
      inicie sesión con, inserta, inserte, introduce, introdúcelo, introducir, introduzca, introdúzcalo,
      marque en, marque en el teclado, pon, proporciona, teclea, teclee, tecléelo, usa, úsalo, usar, use el,
      úselo, utilice, utilícelo, utiliza, utilizar
    `,
    reply: `
      contesta, contesta con, conteste, conteste con, envía, envíanos, envíe, envíenos, manda, mande, reenvíe,
      responda, responda a este mensaje con, responda con, responda con el, responda este mensaje con,
      responda este sms con, responde, responde con, respóndenos con, responder con
    `,
    purpose: `
      acceda a, accede a, acceder, acceso, activa, activación, activar, activar tu cuenta, aprobar, aprobarla,
      aprobarlo, asociar, autenticar, autorice, autoriza, autorizar, autorizarla, autorizarlo,
      cambiar su contraseña, cambiar tu contraseña, completar, completarla, completarlo, compra online,
      compra por internet, confirma, confirma tu, confirmación, confirmar, confirmarla, confirmarlo, confirme,
      confirme su, continuar, desbloquea, desbloquear, emparejar, enlazar, entra en, entrar, entre en,
      finalizar, firma de, firma del, firma electrónica, firmar, identidad, ingresar a, inicia sesión,
      iniciar sesión, inicie sesión, inicio de sesión, liberar, nuevo dispositivo, operación por internet,
      para abonar, para comprar, para pagar, recuperar, registrar, registrarte, regístrate, registro,
      restablecer, sesión, transferencia, tu cuenta de, valida, valida tu, validación, validar, validarla,
      validarlo, valide, verifica, verifica tu, verificación, verificar, verificar su cuenta,
      verificar tu cuenta, verificarla, verificarlo, verifique, verifique su, vincular
    `,
    secret: `
      a nadie, a terceros, con nadie, con terceros, confidencial, haga caso omiso, haz caso omiso, ignora,
      ignore, jamás, no comparta, no compartas, no compartir, no dé, no des, no divulgue, no divulgues,
      no enseñes, no entregue, no entregues, no facilite, no facilites, no la compartas, no le pedir*,
      no lo comparta, no lo compartas, no lo enseñe, no lo enseñes, no lo muestre, no lo muestres, no muestre,
      no muestres, no proporcione, no proporciones, no reenvíes, no revele, no reveles, no se lo enseñe,
      no se lo enseñes, no se lo muestre, no se lo muestres, no solicita, no solicitamos, no te pedir*, nunca,
      nunca comparta, nunca compartas, omite, secreto, si no eres tú, si no fuiste, si no has sido,
      si no reconoce, si no reconoces, si no solicitaste, si no solicitó
    `,
    spent: `
      caducado, caducó, es incorrecto, es inválido, está caducado, está vencido, expirado, expiró,
      fue anulado, fue rechazado, fue usado, fue utilizado, ha caducado, ha expirado, ha sido rechazado,
      ha sido usado, ha sido utilizado, no es correcto, no es válido, vencido, venció, ya fue usado,
      ya fue utilizado, ya ha sido utilizado, ya no es válido, ya se usó, ya se utilizó
    `,
    done: `
      aceptada, aceptado, aprobada, aprobado, autorizada, autorizado, cargado, cobrado, cobro exitoso,
      cobro realizado, compra aprobada, con éxito, confirmado, efectuada, efectuado, exitosa, exitosamente,
      exitoso, gracias por su compra, gracias por tu compra, pagado, pagaste, pago aceptado, pago exitoso,
      pago procesado, pago realizado, pago recibido, realizada, realizado, transacción aprobada,
      transferencia enviada
    `,
    promo: `
      ahorra, ahorre, ahorro, aprovecha, bono, bonos, código de descuento, código de promoción,
      código de regalo, código promo, código promocional, concurso, cupo, cupon, cupón, cupones, dcto,
      descuento, descuentos, en el carrito, en tu carrito, enhorabuena, envío gratis, felicidades,
      felicitaciones, gana, ganado, ganador, ganaste, gane, gratis, obsequio, oferta, ofertas, off, premio,
      préstamo, promoción, rebajas, regala, regalo, regalos, sorteo, tarjeta de regalo, tarjeta regalo,
      vale de, vale descuento, vota, votación
    `,
    thing: `
      a la entrada, a la llegada, al conserje, al guardia, al llamar, al llegar, al portero, al vigilante,
      anula la suscripción, anula tu suscripción, aparcamiento, ascensor, barrera, caja de llaves,
      cancela la suscripción, cancela su suscripción, cancela tu suscripción, cancelar la suscripción,
      candado, cochera, como asunto, como concepto, como concepto de la transferencia,
      como concepto de transferencia, como referencia, concepto, concepto de la transferencia, conserje,
      da de baja, dar de baja, darse de baja, darte de baja, dejar de recibir, desactiva las alertas,
      desactiva las notificaciones, desactiva los avisos, edificio, elevador, en caja, en el asunto,
      en el concepto, en el mostrador, en el torniquete, en la caja, en la entrada, en la puerta,
      en la recepción, en la taquilla, en la ventanilla, en recepción, entrada, estacionamiento, farmacia,
      garaje, glosa, guardia, guardia de seguridad, personal de seguridad, plaza de garaje, portería, portero,
      portón, puerta, recepción, recepcionista, receta, receta electrónica, reunión, router, taquilla,
      tarjeta sim, te da de baja, técnico, torniquete, tu llegada, videoconferencia, videoportero, vigilante
    `,
    shown: `
      enseña, enseña este código, enséñale el código, enseñe, mostrando este código, muestra,
      muestra este código, muestra tu código, muéstralo, muestre, muestre su código, muéstrelo, presenta,
      presenta tu código, preséntalo, presente el código, presente este código, presente su código, preséntelo
    `,
    balance: 'cupo disponible, disp, disponible s, disponible:, saldo, saldo actual, saldo disponible',
    other: `
      acaba en, acabada en, agencia, alias, aprobada con código, aprobado con código, aprox, aproximadamente,
      asiento, aut, billete, boleto, cajero, cantidad, caso, cbu, cédula, cip, clabe, clave de cliente,
      clave de reservación, clave de wifi, clave del wifi, clave wi fi, clave wifi, cliente, coche, cod aut,
      cod. aut., código alarma, código amigo, código civil, código cliente, código cupón, código de agente,
      código de alarma, código de área, código de artículo, código de averia, código de avería,
      código de barras, código de cajero, código de cliente, código de comercio, código de distribuidor,
      código de error, código de falla, código de fallo, código de fondo, código de invitación,
      código de invitado, código de la puerta, código de miembro, código de oferta, código de pago,
      código de producto, código de promotor, código de puerta, código de rastreo, código de referido,
      código de reserva, código de reservación, código de reunión, código de seguimiento, código de servicio,
      código de socio, código de sucursal, código de suministro, código de técnico, código de voto,
      código del ascensor, código del portal, código del técnico, código descuento, código pago, código penal,
      código postal, código puerta, código puk, código qr, código swift, código wifi, comprobante,
      contraseña de wifi, contraseña del wifi, contraseña wi fi, contraseña wifi, contrato, convenio, cp, cta,
      cuenta, curp, cvu, desde, disponible, dni, envío, error, expediente, factura, finalizada en, folio,
      guía, habitación, hasta, id de reunión, id transacción, importe, límite, localizador, lote, más de,
      matrícula, máximo, medidor, menos de, mínimo, monto, n pedido, nie, nif, no aut, nombre de usuario,
      nro cuenta, nro de operación, nro operación, número de caso, número de cliente, número de comprobante,
      número de contrato, número de cuenta, número de envío, número de factura, número de folio,
      número de guía, número de operación, número de orden, número de pedido, número de referencia,
      número de reserva, número de seguimiento, número de serie, número de solicitud, número de tarjeta,
      número de transacción, número de turno, operación, orden, orden de compra, paquete, patente, pedido,
      pin de la sim, pin sim, piso, placa, póliza, que termina en, radicado, rastreo, ref pago, referencia,
      reserva, reservación, rfc, ruc, rut, sala, seguimiento, socio, solicitud, solo, su código de cliente,
      su código de reserva, su código de servicio, su código puk, su código wifi, sucursal, suma, suministro,
      tarj, tarjeta, tarjeta de crédito, tarjeta de débito, termina en, terminación, terminada en,
      terminado en, ticket, total, transacción, transferencia nro, tren, tu código de cliente,
      tu código de reserva, turno, últimos 4 dígitos, últimos cuatro dígitos, últimos dígitos, usa el cupón,
      usuario, vale, valor, versión, vía, vuelo
    `,
    call: `
      al número, atención al cliente, comunícate, comunicate al, comuníquese, consultas, contacta,
      contáctanos, desde el número, dudas, enviar, escribe al, escríbenos, fono, info, informes, línea, llama,
      llámanos, llamar, llame, llámenos, marca, marcando, marque, servicio al cliente, sms al, teléf
    `,
    channel: 'cel, celular, móvil, número de celular, número de teléfono, telefono, teléfono, whatsapp',
    money: `
      balboas, bolívares, bolivianos, bs, centavos, céntimos, colon, colones, cop, córdobas, dólares, euros,
      gs, guaraníes, lempiras, lps, m n, mil, millas, millones, mn, mxn, pesos, por ciento, pts, puntos,
      quetzales, reales, s/, soles, usd
    `,
    counted: `
      año, años, artículos, av, avenida, calle, caracteres, cuotas, días hábiles, días laborables, dígitos,
      entradas, gigas, grados, huéspedes, kilómetros, mes, meses, metros, minutos de, msi, noches, paquetes,
      personas, piso, plazas, productos, semana, semanas, unidades, veces
    `,
    month: `
      abr, abril, agosto, dic, diciembre, domingo, ene, enero, febrero, jueves, julio, junio, lunes, martes,
      marzo, mayo, miércoles, noviembre, octubre, sábado, septiembre, setiembre, viernes
    `,
    ledger: `
      abonado, abono, cargo, compra de, compra en, compra por, consumo, crédito por, débito, depósito,
      ha recibido, has recibido, pago de, pago por, realizaste, recarga, recargaste, recibiste, retiraste,
      retiro de, transferencia de, transferencia recibida, transferiste
    `,
    talk: `
      baja, cita, consulta médica, embarque, en camino, en reparto, entregada, entregado, enviado, retraso,
      salida, será entregado
    `,
    link: `
      a continuación, aquí está, aquí tienes, el, el siguiente, es, es el, es la, esta, este,
      estimado cliente, hola, la, la siguiente, las, lo, los, mi, nueva, nuevo, será, siguiente, son, su,
      sus, tu, tu nuevo, tus, un, una
    `,
    number: `
      el siguiente número, el siguiente numero, este número, estos dígitos, los siguientes dígitos, n, no, nº,
      nro, num, núm, numero, número
    `,
    with: 'con, con el, con el número, con la, con la clave, mediante, usando, utilizando',
    for: 'a, al, con, de, del, desde, en, para, por',
    valid: `
      caduca, caduca en, caducará, dentro de, dispone de, duración, durante, en los próximos, en menos de,
      es válido, expira, expira en, expirará, por, por los próximos, sirve por, solo tiene, tiempo de,
      tiene una vigencia, tienes, vale por, valida, válida, validez, valido, válido, válido por, vence,
      vence en, vencerá, vigencia, vigente, vigente por
    `,
    second: 'seg, segundo, segundos',
    minute: 'minuto, minutos',
    hour: 'hora, horas',
    day: 'día, días',
    numerals: { dos: 2, tres: 3, cinco: 5, diez: 10, quince: 15, veinte: 20, treinta: 30 },
    mute: `
      a tu cuenta, clave de, de tu cuenta, durante la, en su cuenta, en tu cuenta, línea gratis,
      mercado libre, no ha sido utilizado, no se ha utilizado, operación solicitada, por correo, por error,
      por este medio, por favor, por ningún, por parte, por seguridad, por sms, por su seguridad,
      por teléfono, por ti, por tu seguridad, por whatsapp, si ha caducado, si ha expirado, su cuenta,
      su pedido, su tarjeta, tarjeta de coordenadas, tu cuenta, tu pedido, tu pedido está, tu tarjeta,
      tu usuario, usuario o
    `,
  },
  {
    id: 'ca',
    receipt: "codi d'aprovació, codi d'autorització, número d'autorització",
    otp: `
      clau d'un sol ús, clau de seguretat, clau de signatura, codi d'accés, codi d'activació,
      codi d'autenticació, codi d'inici de sessió, codi d'un sol ús, codi de confirmació, codi de registre,
      codi de seguretat, codi de signatura, codi de validació, codi de verificació, codi és, codi sms,
      codi temporal, codi únic, contrasenya d'un sol ús, contrasenya temporal, idcat mòbil
    `,
    code: 'clau, codi, codi pin, codis, contrasenya, el seu codi, el teu codi, el vostre codi',
    pickup: 'codi de recollida, codi de recollida del paquet',
    collect: 'armariet, punt de recollida, recollir el teu paquet',
    enter: 'escriu, fes servir, introdueix, introdueixi, introduïu, utilitza, utilitzeu',
    reply: 'contesta amb, contesti amb, envia, respon, respon amb, respongui, respongui amb',
    purpose: `
      accedir, accés, activa, activar, autoritza, autoritzar-la, confirma, confirmar, confirmar-ho,
      confirmar-la, confirmeu, iniciar sessió, per pagar, registrar, signar, signatura, validar, validar-la,
      verifica, verificar
    `,
    secret: `
      a ningú, amb ningú, confidencial, ignora, mai, no comparteixi, no comparteixis, no compartiu,
      no el comparteixi, no el comparteixis, no facilitis, no facilitis a ningú
    `,
    spent: `
      caducat, ha caducat, ha expirat, ja s'ha fet servir, ja s'ha utilitzat
    `,
    done: `
      acceptat, aprovada, aprovat, autoritzada, compra feta, efectuat, pagament acceptat, pagament efectuat,
      pagament fet, pagament realitzat, pagat, realitzada, realitzat
    `,
    promo: 'descompte, descomptes, estalvia, gratis, guanyat, oferta, ofertes, premi, regal, sorteig, val de',
    thing: `
      a l'entrada, a la porta, a la recepció, com a concepte, concepte, donar te de baixa, en arribar, porta,
      reunió, tècnic
    `,
    shown: 'ensenya, ensenyeu, mostra, mostra el codi, mostreu, mostreu el codi, presenta aquest codi',
    balance: 'saldo',
    other: `
      acabada en, codi client, codi d'error, codi de client, codi de descompte, codi de la porta,
      codi de reserva, codi postal, codi promocional, codi puk, codi wifi, comanda, compte,
      contrasenya del wifi, contrasenya wifi, enviament, expedient, factura, habitació, import, localitzador,
      número de comanda, número de seguiment, referència, reserva, targeta, vol
    `,
    call: 'truca, truqueu, truqui',
    channel: 'mòbil, telèfon',
    money: 'euros, punts',
    counted: 'anys, dígits, mesos, persones, setmanes, vegades',
    month: 'agost, desembre, febrer, gener, juliol, juny, maig, març, novembre, octubre, setembre',
    ledger: 'abonament, càrrec, compra de, pagament de',
    talk: 'cita, lliurament, lliurat',
    link: 'aquest, aquesta, el, el següent, el teu, és, és el, et, la, següent, seu, seva, teu, teva',
    number: 'aquest número, el número següent, núm, número',
    with: 'amb, amb el',
    for: 'a, amb, de, del, per, per a',
    valid: 'caduca, caduca en, durant, expira, vàlid, vàlid durant, validesa, vigència',
    second: 'segons',
    minute: 'minut, minuts',
    hour: 'hora, hores',
    day: 'dia, dies',
    numerals: { cinc: 5, deu: 10 },
  },
  {
    id: 'gl',
    receipt: 'código de autorización, número de autorización',
    otp: `
      chave365, clave dun só uso, código de acceso, código de activación, código de confirmación,
      código de seguridade, código de verificación, contrasinal dun só uso, contrasinal temporal
    `,
    code: 'chave, contrasinais, contrasinal, o seu código, o teu código',
    enter: 'insira, introduza',
    reply: 'responda con, responde con',
    purpose: 'acceder, iniciar sesión, para pagar',
    secret: 'a ninguén, con ninguén, non comparta, non compartas, non o compartas',
    spent: `
      caducou, está caducado, expirou, non é válido, xa caducou, xa foi usado, xa non é válido, xa se usou
    `,
    done: 'aprobada, aprobado, cobrado, pagado, pagamento realizado, pago realizado, realizada con éxito',
    promo: 'aforra, agasallo, desconto, gratis, oferta, premio',
    thing: 'ao garda, ao porteiro, na entrada, na porta, na recepción, no mostrador',
    balance: 'saldo',
    other: 'código de cliente, código de erro, conta, contrasinal wifi, referencia, rematada en, tarxeta',
    call: 'chama ao, envía ao, responde ao',
    link: 'a, é, este, o, o seu, o teu, teu',
    valid: 'caduca en, válido durante',
    second: 'segundos',
    minute: 'minutos',
  },
  {
    id: 'eu',
    receipt: 'baimen kodea, baimen zenbakia',
    otp: `
      aktibazio kodea, baieztapen kodea, egiaztapen kodea, egiaztatze kodea, erabilera bakarreko kodea,
      sarbide kodea, segurtasun kodea, zure kodea
    `,
    code: 'gakoa, kodea, pasahitza',
    enter: 'erabili, sartu',
    secret: 'ez eman, ez partekatu, inorekin, inori',
    spent: 'erabili da, erabilita dago, ez da baliozkoa, iraungi da, iraungita dago, jada erabili da',
    done: 'onartuta, ongi egin da, ordainduta',
    promo: 'deskontua, doan, eskaintza, opari, saria',
    thing: 'atean, ateko, harreran, sarreran, wifi pasahitza',
    other: 'bezero kodea, errore kodea, eskaera, faktura, kontua, txartela, wifi pasahitza',
    link: 'da, hau, zure',
    valid: 'balio, iraungi*',
    minute: 'minutu, minututan, minutuz',
  },
  {
    id: 'pt',
    receipt: `
      autorizacao, autorização, autorização n, autorização no, cód. autorização, código de aprovação,
      codigo de autorizacao, código de autorização, n autorização, nsu, número de autorização
    `,
    otp: `
      autenticação em dois fatores, autorização de operação, chave de acesso, chave de segurança é,
      chave móvel, chave movel digital, cod de seguranca, cod de segurança, cod de verificacao,
      código de acesso, código de activação, código de adesão, código de assinatura, código de ativação,
      código de autenticação, código de autorizacao, código de cadastro, código de confirmação,
      código de controle, código de desbloqueio, código de emparelhamento, código de entrada,
      código de entrega, código de identificação, código de login, código de pagamento, código de recuperação,
      código de redefinição, código de registo, código de registro, código de reposição, codigo de seguranca,
      código de segurança, código de transação, código de uso único, código de utilização única,
      código de validacao, código de validação, código de verificacao, código de verificação, código dinâmico,
      código do whatsapp, codigo e, código é, código mb way, código numérico, código otp, código para,
      código pessoal, código provisório, código recebido, código secreto, código sms, código temporário,
      código único, código verificador, código whatsapp, códigos de verificação, número de verificação,
      o código é, palavra passe de utilização única, palavra passe provisória, palavra passe temporária,
      palavra passe única, password temporária, pin de acesso, pin de segurança, pin de uso único,
      pin de verificação, pin temporário, senha de acesso, senha de segurança, senha de uso único,
      senha descartável, senha dinâmica, senha é, senha eletrônica, senha numérica, senha provisória,
      senha sms, senha temporária, senha única, seu pin, seu token, sua password, token de acesso,
      token de segurança, token para, verificação em duas etapas
    `,
    code: `
      chave, cod, código, código enviado, código pin, códigos, contra senha, contrassenha, palavra chave,
      palavra passe, senha, senhas
    `,
    pickup: `
      código de abertura, código de coleta, código de levantamento, código de recolha,
      código de recolhimento, código de retirada, código do armário, código do cacifo, código do pacote,
      código locker, código para retirada, código para retirar, pin de levantamento
    `,
    collect: `
      agência dos correios, armário, cacifo, disponível para levantamento, disponível para retirada,
      levantar a encomenda, levantar a sua encomenda, locker, para levantamento, ponto de recolha,
      ponto de retirada, ponto pickup, pronto para retirada, retirar o seu pedido, retirar seu pedido
    `,
    enter: `
      aceda com, acesse com, coloque, com o código, diga, digitar, digite, digite o, entrar com, entre com,
      escreva, faça login com, forneça, indique, informe, informe o, inicie sessão com, insere, inserir,
      insira, insira o, introduz, introduza, introduza o, preencha, usar, use o, utiliza, utilize, utilize o
    `,
    reply: `
      envia, envie, envie de volta, mande, responda, responda a esta mensagem com, responda a este sms com,
      responda ao sms com, responda com, responda com o número, responda este sms com, responde, responde com
    `,
    purpose: `
      aceda, aceder, acessar, acesse, acesso, activar, alterar a sua senha, alterar sua senha, aprová-la,
      aprovar, assinar, assinatura, associar, ativa, ativa a, ativação, ativar, ativar sua conta, ative,
      autenticar, autoriza, autorizá-la, autorizá-lo, autorizar, autorize, cadastrar, cadastro, compra online,
      concluir, confirma, confirma a, confirmá-la, confirmá-lo, confirmação, confirmar, confirme, continuar,
      desbloquear, desbloqueia, emparelhar, entra na, entra no, entrar, entre na, entre no, faça login,
      fazer login, finalizar, identidade, inicia sessão, iniciar sessão, inicie sessão, início de sessão,
      liberar, libertar, ligar o cartão, novo dispositivo, para comprar, para pagar, recuperar, redefinir,
      registar, registo, registrar, repor, sessão, transferência, valida, validá-la, validá-lo, validação,
      validar, valide, verificá-lo, verificação, verificar, verificar a sua conta, verificar sua conta,
      verifique, vincular
    `,
    secret: `
      a ninguem, a ninguém, a terceiros, com ninguem, com ninguém, com terceiros, confidencial, desconsidere,
      ignore, jamais, não compartilhar, nao compartilhe, não compartilhe, não dê, nao divulgue, não divulgue,
      não encaminhe, não envie, não foi você, nao forneca, não forneça, não informe, não mostre,
      não mostre a ninguém, não o compartilhe, não o mostre, não o partilhe, nao partilhe, não partilhe,
      não passe, não pede, não pedimos, não repasse, não revele, não solicita, não solicitamos, não transmita,
      nunca, nunca compartilhe, nunca partilhe, nunca pede, se não foi você, se não reconhece,
      se não solicitou, sigiloso
    `,
    spent: `
      caducou, é inválido, está errado, está expirado, está incorreto, expirado, expirou, foi cancelado,
      foi recusado, foi rejeitado, foi usado, foi utilizado, já expirou, já foi usado, já foi utilizado,
      já não é válido, não é mais válido, não está correto, venceu, vencido
    `,
    done: `
      aceite, aprovada, aprovado, autorizada, autorizado, bem sucedida, com sucesso, compra aprovada,
      concluída, concluído, confirmado, debitada, debitado, efetuada, efetuado, obrigado pela sua compra,
      pagamento efetuado, pago, realizada, realizado
    `,
    promo: `
      aproveite, bônus, brinde, cashback, código de promoção, código do cupom, código promo,
      código promocional, concurso, cupom, cupons, desconto, descontos, economize, frete grátis, ganhador,
      ganhe, ganhou, gratis, grátis, indicação, no carrinho, oferta, ofertas, off, parabens, parabéns, poupe,
      premio, prémio, prêmio, presente, promo, promocao, promoção, saldos, sorteado, vale compras, vale de,
      vale desconto, vale presente, votação, vote
    `,
    thing: `
      à chegada, à porta, ao chegar, ao guarda, ao ligar, ao porteiro, ao prédio, ao segurança, ao vigilante,
      cadeado, caixa de chaves, cancela, cancela a assinatura, cancela a sua subscrição, cancela a subscrição,
      cancela sua assinatura, cancelar a assinatura, cancelar a inscrição, cancelar a subscrição, cartão sim,
      catraca, cofre de chaves, como referência, condomínio, deixar de receber, desativa as notificações,
      desativa os alertas, desativa os avisos, descadastrar, descrição da transferência, descritivo,
      do prédio, edifício, elevador, estacionamento, farmácia, garagem, guichê,
      identificação da transferência, interfone, na bilheteira, na bilheteria, na caixa, na catraca,
      na descrição, na descrição da transferência, na entrada, na portaria, na receção, na recepção,
      no assunto, no balcão, no caixa, pessoal de segurança, porta, portão, portaria, porteiro, prédio,
      receção, rececionista, receita, receita médica, recepção, recepcionista, reunião, roteador, router,
      sair da lista, técnico, torniquete, vigia, vigilante
    `,
    shown: 'apresenta, apresente, apresente o, apresente o código, exiba, mostra, mostre, mostre o código',
    balance: 'disponível:, limite disponível, saldo, saldo atual, saldo disponível',
    shared: 'código do banco',
    other: `
      ag, ag., agência, agente, andar, apenas, apólice, assento, até, bilhete, boleto, c/c, carruagem, cartao,
      cartão, cartão de crédito, cartão de débito, cartão oferta, cartão presente, caso, cep, cerca de,
      chamado, cliente, cnpj, cod aut, cod. aut., código amigo, código civil, código cliente,
      código da agência, código da porta, código da reserva, código da reunião, código de área,
      código de barras, código de cliente, código de convite, código de defeito, código de desconto,
      código de erro, código de falha, código de indicação, código de membro, código de pagamento,
      código de parceiro, código de presente, código de rastreamento, código de rastreio, código de reserva,
      código de reunião, código de revendedor, código de serviço, código de sócio, código desconto,
      código do agente, código do alarme, código do cliente, código do fundo,
      código do portão, código do produto, código do técnico, código postal, código puk, código qr,
      código wifi, com final, comboio, comprovante, conta, contador, contrato, cpf, cupão, desde, disponível,
      encomenda, entidade, envio, erro, factura, fatura, final, guia, id, id da reunião, id da transação,
      id transação, limite, linha, localizador, lote, mais de, matrícula, máximo, menos de, mínimo, montante,
      nib, nif, no agente, nome de usuário, nuit, número da conta, número da encomenda, número da fatura,
      número da operação, número da reserva, número da transação, número de cliente, número de protocolo,
      número de rastreio, número de referência, número de série, número do cartão, número do contrato,
      número do pedido, o seu código de cliente, objeto, operação, palavra passe wifi, passagem, pedido,
      pin do chip, placa, poltrona, processo, protocolo, quantia, quarto, que termina em, rastreamento,
      rastreio, referencia, referência, reserva, rg, sala, senha da fila, senha da reunião,
      senha de atendimento, senha do wi fi, senha do wifi, senha wi fi, senha wifi, seu código de cliente,
      seu código de reserva, seu código de serviço, seu código puk, só, sócio, solicitação, termina em,
      terminada em, terminado em, ticket, total, transacao, transação, transferencia, últimos 4 dígitos,
      últimos dígitos, usuário, utilizador, vale, valor, versão, voo
    `,
    call: `
      atendimento, através do, central, contacte, contacto, contate, contato, duvida ligue, duvidas, dúvidas,
      info, liga, ligar, ligue, linha, marque, para o número, sac, sms para, telef
    `,
    channel: 'celular, número de celular, número de telefone, telefone, telemóvel, tlm, whatsapp',
    money: `
      centavos, cêntimos, cve, escudos, euros, kwanzas, kz, meticais, mil, milhas, milhões, mt, mts, pontos,
      por cento, reais, real, stn
    `,
    counted: `
      andar, ano, anos, artigos, avenida, caracteres, dias úteis, dígitos, gigas, graus, hóspedes, itens,
      lugares, mês, meses, metros, noites, pacotes, parcelas, pessoas, produtos, quilómetros, quilômetros,
      rua, semana, semanas, unidades, vezes
    `,
    month: `
      abril, ago, agosto, dez, dezembro, domingo, fev, fevereiro, janeiro, julho, junho, maio, março,
      novembro, out, outubro, quarta, quarta feira, quinta, quinta feira, sábado, segunda, segunda feira,
      set, setembro, sexta, sexta feira, terça, terça feira
    `,
    ledger: `
      comissao, comissão, compra de, compra no, creditado, crédito de, debito de, débito de, depósito,
      estorno, levantamento, levantaste, pagamento de, pix, pix enviado, pix recebido, recarga, recarregou,
      recebeste, recebeu, taxa foi, transferencia de, transferência recebida, transferiste, você recebeu
    `,
    talk: `
      agendamento, atraso, cancelar, consulta, em trânsito, embarque, empréstimo, entregue, enviado, partida,
      saiu para entrega, será entregue, sorteio
    `,
    link: `
      a, a seguinte, abaixo, aqui está, as, caro cliente, é, é a, é o, eis, esta, este, meu, nova, novo, o,
      o seguinte, ola, olá, os, são, seguinte, será, seu, sua, teu, tua, um, uma
    `,
    number: `
      este número, estes dígitos, n, nº, nro, num, numero, número, o seguinte número, os seguintes dígitos
    `,
    with: 'com, com a, com o, com o número, usando, utilizando',
    for: 'ao, com, da, de, do, em, na, no, para, pela, pelo, por',
    valid: `
      caduca, caduca em, dentro de, duração, durante, é válido, expira, expira em, expirará, nos próximos,
      por, prazo, serve por, tempo, vale por, valida, válida, validade, valido, válido, válido por, vence,
      vence em
    `,
    second: 'seg, segundo, segundos',
    minute: 'minuto, minutos',
    hour: 'hora, horas',
    day: 'dia, dias',
    numerals: { dois: 2, três: 3, cinco: 5, dez: 10, quinze: 15, vinte: 20, trinta: 30 },
    mute: `
      a sua conta, ainda não foi utilizado, chave pix, da sua conta, ligação grátis, linha telefônica,
      mercado livre, na sua conta, não foi utilizado, por favor, por motivos, por ninguém, por segurança,
      por sms, por sua segurança, por telefone, por whatsapp, se expirou, senha ou, seu cartão,
      seu pedido foi, sua conta
    `,
  },
];

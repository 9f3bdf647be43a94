import type { Language } from '../language.ts';

export const iberian: readonly Language[] = [
  {
    id: 'es',
    otp: `código de verificación, códigos de verificación, código de confirmación, código de seguridad, código de autenticación, código de autorización, código de activación, código de acceso, código de validación, código de identificación, código de registro, código de inicio de sesión, código de inicio, código de ingreso, código de login, código de recuperación, código de restablecimiento, código de reinicio, código de desbloqueo, código de control, código de pago, código de firma, código de transacción, código de operación es, código de vinculación, código de comprobación, código de un solo uso, código de uso único, código de uso unico, código único, código temporal, código provisional, código dinámico, código secreto, código sms, código otp, código personal, código verificador, código numérico, código de entrega, código para, código de retiro sin tarjeta, código whatsapp, código de whatsapp, código de google,
      contraseña de un solo uso, contraseña de uso único, contraseña única, contraseña temporal, contraseña provisional, contraseña dinámica, contraseña de acceso, contraseña es, clave dinámica, clave temporal, clave de un solo uso, clave de uso único, clave única, clave de seguridad, clave de acceso, clave de autorización, clave de confirmación, clave de verificación, clave de operaciones, clave de operación, clave de activación, clave de firma, clave sms, clave otp, clave digital, clave especial, clave para, clave virtual, segunda clave, clave token, clave provisoria, clave internet, clave de internet, clave secreta es, token digital, token de seguridad, número de verificación, número de autorización es, pin de un solo uso, pin de seguridad, pin temporal, pin de verificación, pin de acceso, tu pin, su pin, tu contraseña, su contraseña, el código es, código es, clave es, verificación en dos pasos, doble factor, autenticación en dos pasos, bizum código, cod de verificación, cod verificacion, cod de seguridad, cod seguridad, cod de acceso, cod autorizacion, código del token, código 3d secure, coordenada`,
    code: 'código, códigos, contraseña, contraseñas, clave, claves, cod, codigo pin, número secreto, pin secreto, contrasena, nip, palabra clave, contraseña wifi, tu código, su código, tu clave, su clave',
    pickup:
      'código de recogida, código recogida, código de retiro, código de recolección, código de retirada, código para recoger, código para retirar, código de apertura, código de taquilla, código locker, clave de recogida, pin de recogida, pin de retiro, código de entrega en tienda, palabra de retiro, código citypaq, código de paquete',
    collect:
      'taquilla, locker, punto de recogida, punto de retiro, recoger tu paquete, recoger su paquete, recoger tu pedido, recogerlo, listo para recoger, listo para retirar, citypaq, casillero, punto pickup, retirar tu pedido, oficina de correos, pasa a recoger, sucursal de retiro',
    enter:
      'introduce, introduzca, introducir, ingresa, ingrese, ingresar, usa, use el, usar, utiliza, utilice, utilizar, digita, digite, digitar, escribe, escriba, teclea, teclee, captura, proporciona, entrega este, dile, muestra, coloca, coloque, con el código, pon, indica, indique, inserte, inserta',
    purpose:
      'iniciar sesión, inicio de sesión, acceder, acceso, verificar, verificación, confirmar, confirmación, activar, activación, registrar, registrarte, registro, autenticar, autorizar, restablecer, recuperar, desbloquear, completar, continuar, validar, validación, identidad, nuevo dispositivo, cambiar tu contraseña, cambiar su contraseña, transferencia, firmar, verificar tu cuenta, verificar su cuenta, activar tu cuenta, tu cuenta de, ingresar a, entrar, finalizar, compra online, compra por internet, operación por internet, sesión',
    secret:
      'no compartas, no lo compartas, no la compartas, no comparta, no lo comparta, no compartir, nunca compartas, nunca comparta, no divulgues, no divulgue, no reveles, no revele, no facilites, no facilite, no des, no dé, no entregues, no entregue, no reenvíes, no proporciones, no proporcione, nunca, jamás, con nadie, a nadie, con terceros, a terceros, confidencial, secreto, ignora, ignore, omite, haz caso omiso, haga caso omiso, si no solicitaste, si no solicitó, si no has sido, si no fuiste, si no eres tú, si no reconoces, si no reconoce, no te pedir*, no le pedir*, no solicitamos, no solicita',
    other: `pedido, número de pedido, n pedido, orden, número de orden, orden de compra, factura, número de factura, cuenta, cta, número de cuenta, tarjeta, tarj, tarjeta de crédito, tarjeta de débito, número de tarjeta, terminada en, terminado en, que termina en, termina en, terminación, finalizada en, acabada en, acaba en, últimos dígitos, últimos 4 dígitos, últimos cuatro dígitos, envío, número de envío, seguimiento, número de seguimiento, código de seguimiento, código de rastreo, número de guía, guía, rastreo, paquete, referencia, número de referencia, ref pago, folio, número de folio, expediente, reserva, reservación, número de reserva, código de reserva, código de reservación, clave de reservación, localizador, boleto, billete, vuelo, tren, vía, coche, asiento, puerta, habitación, sala, piso, póliza, contrato, número de contrato, cliente, número de cliente, código de cliente, socio, usuario, nombre de usuario, monto, importe, cantidad, valor, suma, total, saldo, cupo, límite, disponible, código promocional, código de promoción, código promo, código de descuento, código descuento, código cupón, cupón, cupon, vale, código de regalo, tarjeta regalo, tarjeta de regalo, código de referido, código de invitación, código de invitado, código amigo, código de oferta, usa el cupón, código postal, cp, código de área, código de barras, código qr, código de error, error, código civil, código penal, código de producto, código de artículo, código de sucursal, código de cajero, código swift, código de comercio, código de agente, código de suministro, suministro, código de pago, código pago, cip, transacción, número de transacción, id transacción, operación, nro operación, número de operación, nro de operación, transferencia nro, comprobante, número de comprobante, autorización, aut, número de autorización, ticket, turno, número de turno, número de serie, dni, nif, nie, ruc, rut, curp, rfc, cédula, placa, patente, matrícula, medidor, versión, desde, aproximadamente, aprox, mínimo, máximo, hasta, más de, menos de, solo, clabe, cbu, cvu, alias, cajero, agencia, sucursal, lote, caso, número de caso, solicitud, número de solicitud, convenio, radicado, nro cuenta`,
    call: 'llama, llame, llamar, llámanos, llámenos, teléfono, teléf, telefono, marca, marque, marcando, atención al cliente, servicio al cliente, línea, whatsapp, contacta, contáctanos, comunícate, comuníquese, comunicate al, envía, enviar, envíe, responde, responda, sms al, al número, número de teléfono, número de celular, celular, móvil, cel, dudas, info, informes, consultas, escribe al, escríbenos, desde el número, fono',
    money:
      'euros, pesos, soles, dólares, bolívares, bs, bolivianos, guaraníes, córdobas, quetzales, lempiras, colones, balboas, céntimos, centavos, puntos, pts, por ciento, mil, millones, millas, s/, gs, mxn, mn, m n, cop, usd, reales, lps, colon',
    counted:
      'veces, personas, semanas, semana, meses, mes, años, año, kilómetros, metros, dígitos, caracteres, piso, artículos, productos, paquetes, noches, huéspedes, días hábiles, días laborables, plazas, grados, gigas, msi, cuotas, calle, avenida, av, unidades, minutos de, entradas',
    month:
      'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, ene, abr, dic, lunes, martes, miércoles, jueves, viernes, sábado, domingo',
    ledger:
      'cargo, cargado, abono, abonado, retiro de, depósito, compra por, compra de, compra en, pago de, pago por, saldo, saldo disponible, transferencia recibida, transferencia enviada, transferencia de, transferiste, recibiste, has recibido, ha recibido, consumo, débito, crédito por, pagaste, recarga, recargaste, aprobada, transacción aprobada, retiraste, realizaste, compra aprobada',
    talk: 'ganaste, ganador, ganado, premio, sorteo, felicidades, felicitaciones, enhorabuena, descuento, descuentos, oferta, ofertas, promoción, rebajas, gratis, cita, consulta médica, entregado, entregada, en reparto, en camino, enviado, será entregado, retraso, salida, embarque, préstamo, baja, aprovecha, dcto, off',
    link: 'es, es el, es la, tu, su, el, la, los, las, lo, un, una, este, esta, sus, tus, aquí está, aquí tienes, siguiente, el siguiente, la siguiente, a continuación, mi, nuevo, nueva, estimado cliente, hola, será, son, tu nuevo',
    number: 'número, numero, num, núm, nro, no, n, nº',
    for: 'para, de, del, al, con, por, en, a, desde',
    valid:
      'válido, valido, válida, valida, validez, vigencia, vigente, es válido, caduca, caduca en, caducará, expira, expira en, expirará, vence, vence en, vencerá, dentro de, durante, en los próximos, por los próximos, tienes, tiene una vigencia, tiempo de, vigente por, válido por, dispone de, en menos de, duración, solo tiene, por',
    second: 'segundos, segundo, seg',
    minute: 'minutos, minuto',
    hour: 'horas, hora',
    day: 'días, día',
    numerals: { dos: 2, tres: 3, cinco: 5, diez: 10, quince: 15, veinte: 20, treinta: 30 },
    mute: 'clave de, por favor, por seguridad, por su seguridad, por tu seguridad, por teléfono, por sms, por whatsapp, por este medio, tu cuenta, su cuenta, de tu cuenta, en tu cuenta, en su cuenta, tu tarjeta, su tarjeta, a tu cuenta, tu pedido está, tu pedido, su pedido, tarjeta de coordenadas, usuario o, tu usuario, operación solicitada, durante la, por ningún, por error, por correo, por ti, por parte',
  },
  {
    id: 'ca',
    otp: `codi de verificació, codi de confirmació, codi de seguretat, codi d'autenticació, codi d'autorització, codi d'activació, codi d'accés, codi de validació, codi d'un sol ús, codi temporal, codi de signatura, codi sms, contrasenya d'un sol ús, contrasenya temporal, clau d'un sol ús, clau de seguretat, clau de signatura, codi és, codi d'inici de sessió, codi de registre, idcat mòbil, codi únic`,
    code: 'codi, codis, contrasenya, clau, codi pin, el teu codi, el seu codi, el vostre codi',
    pickup: 'codi de recollida, codi de recollida del paquet',
    collect: 'punt de recollida, recollir el teu paquet, armariet',
    enter: 'introdueix, introduïu, introdueixi, utilitza, utilitzeu, fes servir, escriu',
    purpose: 'iniciar sessió, accedir, verificar, confirmar, activar, validar, registrar, signar, accés',
    secret:
      'no el comparteixis, no comparteixis, no compartiu, no el comparteixi, no comparteixi, no facilitis, no facilitis a ningú, amb ningú, a ningú, mai, confidencial, ignora',
    other:
      'comanda, número de comanda, factura, compte, targeta, acabada en, enviament, número de seguiment, referència, reserva, codi promocional, codi de descompte, codi postal, import, saldo, expedient, vol, habitació, localitzador',
    call: 'truca, truqueu, truqui, telèfon, mòbil, envia, respon',
    money: 'euros, punts',
    counted: 'vegades, persones, setmanes, mesos, anys, dígits',
    month: 'gener, febrer, març, maig, juny, juliol, agost, setembre, octubre, novembre, desembre',
    ledger: 'càrrec, abonament, compra de, pagament de, saldo',
    talk: 'guanyat, premi, descompte, oferta, cita, lliurat, lliurament',
    link: 'és, és el, el teu, el, la, teu, teva, seu, seva, aquest, aquesta, següent, el següent, et',
    number: 'número, núm',
    for: 'per, per a, de, del, amb, a',
    valid: 'vàlid, caduca, caduca en, vigència, validesa, expira, durant, vàlid durant',
    second: 'segons',
    minute: 'minuts, minut',
    hour: 'hores, hora',
    day: 'dies, dia',
    numerals: { cinc: 5, deu: 10 },
  },
  {
    id: 'gl',
    otp: 'código de verificación, código de confirmación, código de seguridade, código de acceso, código de activación, contrasinal dun só uso, contrasinal temporal, clave dun só uso, chave365',
    code: 'contrasinal, contrasinais, chave, o teu código, o seu código',
    enter: 'introduza, insira',
    purpose: 'acceder, iniciar sesión',
    secret: 'non compartas, non o compartas, non comparta, con ninguén, a ninguén',
    other: 'conta, tarxeta, rematada en, referencia',
    link: 'é, o teu, o seu, o, a, teu, este',
    valid: 'caduca en, válido durante',
    second: 'segundos',
    minute: 'minutos',
  },
  {
    id: 'eu',
    otp: 'egiaztapen kodea, egiaztatze kodea, segurtasun kodea, baieztapen kodea, erabilera bakarreko kodea, sarbide kodea, aktibazio kodea, zure kodea',
    code: 'kodea, pasahitza, gakoa',
    enter: 'sartu, erabili',
    secret: 'ez partekatu, ez eman, inorekin, inori',
    other: 'eskaera, txartela, kontua, faktura',
    link: 'da, zure, hau',
    valid: 'balio, iraungi*',
    minute: 'minutu, minutuz, minututan',
  },
  {
    id: 'pt',
    otp: `código de verificação, códigos de verificação, código de confirmação, código de segurança, código de autenticação, código de autorização, código de ativação, código de activação, código de acesso, código de validação, código de identificação, código de registro, código de registo, código de cadastro, código de login, código de entrada, código de recuperação, código de redefinição, código de reposição, código de desbloqueio, código de controle, código de pagamento, código de assinatura, código de transação, código de uso único, código de utilização única, código único, código temporário, código provisório, código dinâmico, código secreto, código sms, código otp, código pessoal, código verificador, código numérico, código de entrega, código para, código whatsapp, código do whatsapp, código recebido, código de verificacao, codigo de seguranca, código de emparelhamento,
      senha de uso único, senha única, senha temporária, senha provisória, senha dinâmica, senha descartável, senha de acesso, senha de segurança, senha é, senha sms, senha numérica, senha eletrônica, palavra passe de utilização única, palavra passe temporária, palavra passe provisória, password temporária, palavra passe única, chave de acesso, chave de segurança é, chave móvel, chave movel digital, token de segurança, token de acesso, token para, número de verificação, pin de uso único, pin temporário, pin de verificação, pin de segurança, pin de acesso, seu token, seu pin, sua password, o código é, código é, codigo e, verificação em duas etapas, autenticação em dois fatores, cod de verificacao, cod de segurança, cod de seguranca, código de validacao, código de autorizacao, autorização de operação, código mb way, código de adesão`,
    code: 'código, códigos, senha, senhas, palavra passe, palavra chave, chave, cod, código pin, contra senha, contrassenha, seu código, teu código, o seu código, sua senha, tua senha',
    pickup:
      'código de retirada, código para retirada, código de levantamento, código de recolha, código de coleta, código para retirar, código de abertura, código do cacifo, código do armário, código locker, pin de levantamento, código de recolhimento, código do pacote',
    collect:
      'cacifo, locker, armário, ponto de recolha, ponto de retirada, ponto pickup, retirar seu pedido, retirar o seu pedido, levantar a sua encomenda, levantar a encomenda, pronto para retirada, disponível para retirada, disponível para levantamento, agência dos correios, para levantamento',
    enter:
      'introduza, introduz, insira, inserir, insere, digite, digitar, informe, utilize, use o, usar, utiliza, escreva, preencha, forneça, apresente, indique, coloque, com o código, diga, mostre',
    purpose:
      'entrar, iniciar sessão, início de sessão, fazer login, acessar, aceder, acesso, verificar, verificação, confirmar, confirmação, ativar, activar, ativação, cadastro, cadastrar, registar, registrar, registo, autenticar, autorizar, redefinir, recuperar, repor, desbloquear, concluir, continuar, validar, validação, identidade, novo dispositivo, alterar a sua senha, alterar sua senha, transferência, assinar, verificar sua conta, verificar a sua conta, ativar sua conta, finalizar, compra online, sessão',
    secret:
      'não compartilhe, não o compartilhe, não compartilhar, nao compartilhe, não partilhe, não o partilhe, nao partilhe, nunca compartilhe, nunca partilhe, não divulgue, nao divulgue, não revele, não forneça, nao forneca, não informe, não repasse, não encaminhe, não envie, não passe, não transmita, não dê, nunca, jamais, com ninguém, com ninguem, a ninguém, a ninguem, com terceiros, a terceiros, confidencial, sigiloso, ignore, desconsidere, se não solicitou, se não foi você, não foi você, se não reconhece, não pede, não solicita, não solicitamos, não pedimos, nunca pede',
    other: `pedido, número do pedido, encomenda, número da encomenda, fatura, factura, número da fatura, boleto, conta, c/c, número da conta, nib, cartão, cartao, cartão de crédito, cartão de débito, número do cartão, final, com final, terminado em, terminada em, que termina em, termina em, últimos dígitos, últimos 4 dígitos, envio, objeto, rastreio, rastreamento, código de rastreio, código de rastreamento, número de rastreio, referência, referencia, número de referência, entidade, protocolo, número de protocolo, processo, reserva, número da reserva, código de reserva, código da reserva, localizador, bilhete, passagem, voo, comboio, linha, carruagem, assento, poltrona, portão, quarto, sala, andar, apólice, contrato, número do contrato, cliente, número de cliente, código do cliente, sócio, utilizador, usuário, nome de usuário, valor, montante, quantia, total, saldo, limite, disponível, código promocional, código de promoção, código promo, código de desconto, código desconto, cupom, cupão, código do cupom, vale, código de presente, cartão presente, cartão oferta, código de indicação, código de convite, código amigo, código postal, código de área, código de barras, código qr, código de erro, erro, código civil, código do produto, código da agência, código do banco, código do agente, código de pagamento, transação, transacao, número da transação, id da transação, id transação, operação, número da operação, comprovante, nsu, autorização, senha de atendimento, ticket, número de série, nif, cpf, cnpj, rg, cep, placa, matrícula, contador, versão, desde, cerca de, mínimo, máximo, até, mais de, menos de, apenas, só, agência, ag, ag., agente, no agente, lote, caso, solicitação, chamado, confirmado, transferencia, id, nuit, guia`,
    call: 'ligue, liga, ligar, telefone, telef, tlm, telemóvel, central, atendimento, sac, linha, whatsapp, contacte, contate, contato, contacto, envie, envia, responda, responde, sms para, para o número, número de telefone, número de celular, celular, dúvidas, duvidas, info, duvida ligue, marque, através do',
    money:
      'reais, real, euros, meticais, kwanzas, kz, mt, mts, cêntimos, centavos, pontos, por cento, mil, milhões, milhas, escudos, cve, stn',
    counted:
      'vezes, pessoas, semanas, semana, meses, mês, anos, ano, quilómetros, quilômetros, metros, dígitos, caracteres, andar, artigos, itens, produtos, pacotes, noites, hóspedes, dias úteis, lugares, graus, gigas, parcelas, rua, avenida, unidades',
    month:
      'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, fev, ago, set, out, dez, segunda feira, terça feira, quarta feira, quinta feira, sexta feira, sábado, domingo, segunda, terça, quarta, quinta, sexta',
    ledger:
      'debitado, debitada, débito de, debito de, creditado, crédito de, levantamento, levantaste, depósito, compra aprovada, compra de, compra no, pagamento de, pagamento efetuado, saldo, transferência recebida, transferencia de, transferiste, recebeste, recebeu, você recebeu, pix recebido, pix enviado, pix, recarga, recarregou, comissão, comissao, taxa foi, estorno',
    talk: 'ganhou, ganhador, prémio, prêmio, premio, sorteio, parabéns, parabens, desconto, descontos, oferta, ofertas, promoção, promocao, saldos, grátis, gratis, consulta, agendamento, entregue, saiu para entrega, em trânsito, enviado, será entregue, atraso, partida, embarque, empréstimo, cancelar, aproveite, off',
    link: 'é, é o, é a, seu, sua, o, a, os, as, um, uma, este, esta, teu, tua, aqui está, eis, seguinte, o seguinte, a seguinte, abaixo, meu, novo, nova, caro cliente, olá, ola, será, são',
    number: 'número, numero, num, nro, n, nº',
    for: 'para, de, do, da, ao, com, por, em, no, na, pelo, pela',
    valid:
      'válido, valido, válida, valida, validade, é válido, expira, expira em, expirará, vence, vence em, dentro de, durante, nos próximos, por, válido por, caduca, caduca em, duração, prazo, tempo',
    second: 'segundos, segundo, seg',
    minute: 'minutos, minuto',
    hour: 'horas, hora',
    day: 'dias, dia',
    numerals: { dois: 2, três: 3, cinco: 5, dez: 10, quinze: 15, vinte: 20, trinta: 30 },
    mute: 'por favor, por segurança, por sua segurança, por telefone, por sms, por whatsapp, sua conta, da sua conta, na sua conta, a sua conta, seu pedido foi, seu cartão, linha telefônica, por motivos, por ninguém, senha ou, chave pix',
  },
];

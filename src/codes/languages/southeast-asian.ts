import type { Language } from '../lexicon/language.ts';

/**
 * Vietnamese is looked up without its marks, as half of its texts are written: a word that then reads like one of
 * another language ("the", "nam", "goi") stands here only within a longer phrase.
 */
export const southeastAsian: readonly Language[] = [
  {
    id: 'vi',
    receipt: 'mã cấp phép, mã chuẩn chi, mã phê duyệt, mã ủy quyền',
    otp: `
      mã an ninh, mã an toàn, mã bảo mật, mã bảo vệ, mã bí mật, mã chứng thực, mã code của bạn,
      mã của anh chị, mã của bạn, mã của quý khách, mã dùng một lần, mã đăng ký, mã đăng nhập, mã đặt lại,
      mã đặt lại mật khẩu, mã định danh một lần, mã ghép nối, mã giao hàng, mã google, mã khôi phục,
      mã kích hoạt, mã kiểm tra, mã ký, mã ký số, mã lấy lại mật khẩu, mã liên kết, mã một lần, mã mở khoá,
      mã mở khóa, mã otp, mã phục hồi, mã pin của bạn, mã pin tạm thời, mã rút tiền, mã smart otp, mã sms,
      mã số bí mật, mã số kích hoạt, mã số otp, mã số xác minh, mã số xác nhận, mã số xác thực,
      mã sử dụng một lần, mã tạm thời, mã tin nhắn, mã truy cập, mã uỷ quyền, mã xác minh,
      mã xác minh của bạn, mã xác minh otp, mã xác minh tài khoản, mã xác nhận, mã xác nhận otp,
      mã xác nhận tài khoản, mã xác thực, mã xác thực của quý khách, mã xác thực điện tử,
      mã xác thực giao dịch, mã xác thực otp, mã xác thực sms, mã xác thực tài khoản, mat khau otp la,
      mật khẩu 1 lần, mật khẩu của bạn, mật khẩu của bạn là, mật khẩu của quý khách, mật khẩu dùng 1 lần,
      mật khẩu dùng một lần, mật khẩu đăng nhập, mật khẩu giao dịch, mật khẩu kích hoạt, mật khẩu một lần,
      mật khẩu otp, mật khẩu sử dụng 1 lần, mật khẩu sử dụng một lần, mật khẩu tạm thời, mật khẩu truy cập,
      mật khẩu xác thực, mật mã một lần, otp của bạn, otp của quý khách, otp giao dịch, otp là, so otp,
      số mã xác minh, số otp, số xác minh, số xác nhận, xác thực 2 lớp, xác thực hai lớp, xác thực hai yếu tố
    `,
    code: `
      mã, mã bảo mật thẻ, mã cho tài khoản, mã cho thẻ, mã code, mã facebook, mã là, mã này, mã pin, mã số,
      mã số này, mã telegram, mã viber, mã whatsapp, mã zalo, mật khẩu, mật mã
    `,
    pickup: `
      mã lấy hàng, mã locker, mã mở khóa tủ, mã mở tủ, mã nhận bưu phẩm, mã nhận đồ, mã nhận hàng,
      mã nhận kiện, mã tủ, mã tủ khóa
    `,
    collect: `
      bưu cục nhận, đến lấy hàng, đến nhận hàng, điểm lấy hàng, điểm nhận hàng, nhận hàng tại, smartbox,
      tủ gửi đồ, tủ khoá, tủ khóa, tủ locker, tủ nhận hàng, tủ thông minh
    `,
    enter: `
      cung cấp mã cho tài xế, dùng, điền, điền mã, đọc mã, hãy dùng, hãy nhập, hãy nhập mã, nhap ma nay, nhập,
      nhập mã, quý khách nhập, sử dụng, vui lòng nhập, vui lòng nhập mã, xin nhập
    `,
    reply: `
      gửi, gửi lại, nhắn lại, phản hồi, soạn, trả lời, trả lời bằng, trả lời tin nhắn với, vui lòng trả lời
    `,
    purpose: `
      chuyển tiền, đăng nhập tài khoản, danh tính, đăng ký, đăng nhập, đặt lại mật khẩu, để chuyển tiền,
      để thanh toán, để đăng ký, để đăng nhập, để hoàn tất, để kích hoạt, để xác minh, để xác nhận,
      để xác thực, đổi mật khẩu, giao dịch trực tuyến, hoàn tất, khôi phục, khôi phục mật khẩu, kích hoạt,
      kích hoạt tài khoản, ký hợp đồng, lấy lại mật khẩu, liên kết, mở khóa, mở tài khoản, quên mật khẩu,
      số điện thoại của bạn, thanh toán, thanh toán trực tuyến, thay đổi mật khẩu, thiết bị mới, tiếp tục,
      truy cập, xác minh, xác minh tài khoản, xác nhận, xác nhận tài khoản, xác thực
    `,
    secret: `
      bảo mật thông tin, bỏ qua, cảnh báo, cảnh giác, cho ai, cho bất cứ ai, cho bất kì ai, cho bất kỳ ai,
      cho người khác, cho người lạ, dưới mọi hình thức, không cho ai xem, không đưa mã, đừng chia sẻ,
      đừng cho, đừng cung cấp, đừng gửi, đừng tiết lộ, giữ bí mật, kể cả nhân viên, không bao giờ,
      không chia sẻ, không cho, không cung cấp, không đọc, không đưa, không được chia sẻ, không được cung cấp,
      không được tiết lộ, không gửi, không nên chia sẻ, không tiết lộ, không yêu cầu, lừa đảo, nếu bạn không,
      nếu không phải bạn, nếu quý khách không, nhân viên ngân hàng, tuyệt đối không, với ai, với bất cứ ai,
      với bất kì ai, với bất kỳ ai, với người khác, vui lòng không, đừng đưa mã
    `,
    spent: `
      bị huỷ, bị hủy, đã được sử dụng, đã hết hạn, đã hết hiệu lực, đã sử dụng, hết hạn, không còn hiệu lực,
      không đúng, không hợp lệ
    `,
    done: `
      đã được duyệt, đã thanh toán, được chấp nhận, giao dịch thành công, thành công, thanh toán thành công
    `,
    promo: `
      bình chọn, bốc thăm, freeship, giải thưởng, giảm, giảm giá, hoàn tiền, khuyến mãi, khuyến mại,
      khuyến mãi lớn, mã code giảm, mã coupon, mã giảm giá, mã khuyến mãi, mã khuyến mại, mã quà tặng,
      mã ưu đãi, mã voucher, miễn phí, miễn phí vận chuyển, mua ngay, ngày vàng, nhập mã giảm,
      nhập mã khuyến mãi, phiếu quà tặng, quà tặng, quay số, rút thăm, săn sale, tiết kiệm, tri ân,
      trúng thưởng, ưu đãi, ưu đãi lên đến, voucher, xổ số
    `,
    thing: `
      anh bảo vệ, bác bảo vệ, bãi đỗ xe, bãi gửi xe, bãi xe, bảo vệ, cho bảo vệ, chú bảo vệ, chung cư,
      cuộc họp, cửa, hộp chìa khóa, huỷ đăng ký, hủy đăng ký, hủy đăng ký nhận tin, két sắt, khoá cửa,
      khóa cửa, kỹ thuật viên, lễ tân, lối vào, ngừng nhận tin, người gác cổng, nhà thuốc, nhà xe,
      nhân viên bảo vệ, nội dung chuyển, nội dung chuyển khoản, nội dung ck, nội dung thanh toán, ở cổng,
      ở quầy, phòng bảo vệ, phòng họp, quầy lễ tân, quầy thu ngân, tại cổng, tại cổng vào, tại lối vào,
      tại quầy, tắt thông báo, thang máy, thẻ sim, thu ngân, toà nhà, tòa nhà, đơn thuốc
    `,
    shown: 'cho nhân viên xem, trình mã, xuất trình, xuất trình mã, đưa mã',
    balance: 'sd cuối, số dư, số dư cuối, số dư khả dụng, số dư tk',
    other: `
      4 số cuối, biển kiểm soát, biển số, bốn số cuối, bưu gửi, bưu kiện, bưu phẩm, cccd, chỉ còn, chỉ từ,
      chỉ với, chuyến bay, cmnd, còn lại, cổng, công văn số, dư nợ, dưới, vé, đến ngày, đơn hàng, đơn hàng số,
      đuôi, đuôi thẻ, ghế, giá, giá chỉ, giá trị, giao dịch số, hạn mức, hoá đơn, hóa đơn, hồ sơ, hợp đồng,
      hợp đồng số, id cuộc họp, kết thúc, khoảng, khung giờ, kiện hàng, lên đến, lên tới, mã báo lỗi,
      mã bệnh nhân, mã bưu chính, mã bưu điện, mã bưu gửi, mã chứng khoán, mã cổ phiếu, mã cổng, mã cuộc họp,
      mã cửa, mã dịch vụ, mã dự thưởng, mã đặt chỗ, mã đặt phòng, mã đặt vé, mã điểm bán, mã đơn, mã đơn hàng,
      mã gd, mã giao dịch, mã giới thiệu, mã hàng, mã hoá đơn, mã hóa đơn, mã hồ sơ, mã hội viên, mã hợp đồng,
      mã kh, mã khách hàng, mã kiện hàng, mã lỗi, mã mời, mã nhân viên, mã phiếu, mã phòng, mã puk, mã qr,
      mã quay thưởng, mã quốc gia, mã quỹ, mã sản phẩm, mã sinh viên, mã số dự thưởng, mã số lỗi,
      mã số sinh viên, mã số thuế, mã sự cố, mã tàu, mã tham chiếu, mã thành viên, mã theo dõi, mã trạm,
      mã vạch, mã vận đơn, mã vé, mã vùng, mật khẩu wi fi, mật khẩu wifi, mệnh giá, mst, pass wifi, phí,
      phiên bản, phiếu số, phòng, quầy, sd, sdc, so du tk, so tai khoan, so tk, số cccd, số cmnd, số cuối,
      số đơn hàng, số gd, số ghế, số giao dịch, số hiệu chuyến bay, số hóa đơn, số hồ sơ, số hợp đồng,
      số khách hàng, số nhà, số phiếu, số phòng, số seri, số serial, số tài khoản, số tham chiếu, số thẻ,
      số theo dõi, số thứ tự, số tiền, sổ tiết kiệm, số vận đơn, số vé, stk, stt, tài khoản, tài khoản số,
      tàu, tầng, thẻ ghi nợ, thẻ kết thúc, thẻ tín dụng, toa, tối đa, tối thiểu, tổng, tổng cộng,
      tổng số tiền, tổng tiền, trên, trị giá, từ ngày, vận đơn, vận đơn số, vé số
    `,
    call: `
      chi tiết lh, chi tiết liên hệ, cskh, đường dây nóng, gọi đến, gọi điện, gọi hotline, gọi ngay, gọi số,
      gọi tổng đài, gọi tới, gửi đến, gửi tin nhắn đến, gửi tới, gửi về, hotline, hỗ trợ, lh, liên hệ,
      liên hệ hotline, nhắn tin, nhắn tin đến, sms den, soạn tin, soạn tin nhắn, số máy, tổng đài, tu choi qc,
      từ chối qc, vui lòng gọi, xin gọi
    `,
    channel: 'dt, điện thoại, đt, qua điện thoại, qua sms, sđt, số điện thoại, số đt, thuê bao',
    money: 'điểm, đồng, ngàn, ngàn đồng, nghìn, nghìn đồng, phần trăm, triệu, triệu đồng, tỷ đồng, vnđ, xu',
    counted: `
      bàn thắng, chiếc, chữ số, đường, gb data, khách, kí tự, ký tự, lần, lượt, ngày làm việc, ngày sử dụng,
      người, phút gọi, phường, sản phẩm, sms, tháng, tin nhắn, tuần
    `,
    month: 'chủ nhật, tháng chạp, tháng giêng, thứ ba, thứ bảy, thứ hai, thứ năm, thứ sáu, thứ tư',
    ledger: `
      bị trừ, biến động số dư, cộng tiền, cước tháng, dư nợ, đã chuyển, đã nạp, đã nhận, đã trừ, đến hạn, gd,
      gd trừ, ghi có, ghi nợ, mua hàng, nạp thẻ thành công, nạp tiền, nhận được, phát sinh giảm,
      phát sinh tăng, rút tiền, tiền điện, tiền nước
    `,
    talk: `
      (qc), bảo trì, chúc mừng, chuyến bay, cơ hội, cuộc hẹn, đã giao, đang được giao, đang giao,
      đăng ký ngay, giao hàng thành công, hoàn thành đơn, khởi hành, lịch hẹn, lịch khám, miễn phí, mời bạn,
      qc, shipper, vay, vay tiền, vận chuyển
    `,
    link: `
      bạn, chào bạn, của anh chị, của bạn, của ban la, của quý khách, cua quy khach la, dưới đây, hãy, là,
      này, như sau, quý khách, quý khách hàng, sau, sau đây, vui lòng, xin chào
    `,
    number: 'các số sau, dãy số sau, số, số sau',
    with: 'bằng, bằng cách dùng, qua, với',
    for: 'cho, cho số, lúc, tại, vào, với',
    valid: `
      có giá trị, có giá trị trong, có hiệu lực, có hiệu lực trong, có hiệu lực trong vòng, hạn dùng,
      hạn sử dụng, hết hạn sau, hết hạn trong, hết hiệu lực, hết hiệu lực sau, hiệu lực, hiệu lực trong,
      hợp lệ, sẽ hết hạn, sử dụng trong, thời gian hiệu lực, thời hạn, tồn tại trong, trong, trong vòng
    `,
    second: 'giây',
    minute: 'phút',
    hour: 'giờ, tiếng',
    numerals: { ba: 3, năm: 5, mười: 10, 'mười lăm': 15, 'ba mươi': 30, 'sáu mươi': 60 },
    mute: `
      bảo điểm, cho tài khoản, công ty, di động, đã được gửi, đã gửi, địa điểm, đồng thời, đồng ý,
      đơn hàng của bạn, đơn hàng của quý khách, được gửi, được gửi đến, gửi cho bạn, gửi đến bạn, gửi đồ,
      gửi hàng, gửi mã, gửi mã này, gửi tiết kiệm, hoạt động, hỗ trợ bạn, lao động, mở tài khoản, ngan hang,
      ngân hàng, quận tân bình, số điện thoại của bạn, số điện thoại của quý khách, số điện thoại này,
      tài khoản của bạn, tài khoản của quý khách, tài khoản là, tân an, tân bình, tận nơi, tân phú, tận tâm,
      thời điểm, tự động, vào tài khoản
    `,
    day: 'ngày',
  },
  {
    id: 'id',
    receipt: 'kode approval, kode approve, kode otorisasi, kode persetujuan, no otorisasi, nomor otorisasi',
    otp: `
      angka verifikasi, kata sandi anda, kata sandi kamu, kata sandi satu kali, kata sandi sekali pakai,
      kata sandi sementara, kode akses, kode aktivasi, kode anda, kode autentikasi, kode batal, kode facebook,
      kode gojek, kode grab, kode identifikasi, kode instagram, kode kamu, kode keamanan, kode konfirmasi,
      kode log in, kode login, kode masuk, kode mu, kode o t p, kode otentikasi, kode otp, kode otp anda,
      kode pemulihan, kode penautan, kode pendaftaran, kode penerimaan, kode pengaktifan, kode pengesahan,
      kode pengiriman otp, kode perangkat, kode pin, kode rahasia, kode registrasi, kode reset,
      kode satu kali pakai, kode sekali pakai, kode sementara, kode serah terima, kode setel ulang,
      kode shopee, kode sms, kode tac, kode tanda tangan, kode telegram, kode token, kode tokopedia,
      kode transaksi otp, kode validasi, kode verifikasi, kode verifikasi anda, kode wa, kode whatsapp,
      kodemu, no otp, nomor otp, nomor verifikasi, passcode anda, password anda adalah, password sekali pakai,
      password sementara, pin anda adalah, pin sekali pakai, pin sementara, pin verifikasi,
      sandi sekali pakai, sandi sementara, token transaksi
    `,
    code: 'kata kunci, kata sandi, kata sandinya, kode, kodenya, password, sandi',
    pickup: `
      kode ambil, kode ambil paket, kode buka loker, kode locker, kode loker, kode pengambilan,
      kode pengambilan paket, kode pick up, kode pickup, kode tarik tunai, pin pengambilan
    `,
    collect: `
      ambil paket, ambil pesanan di, loker, loker paket, mengambil paket, pengambilan paket, popbox,
      siap diambil, siap diambil di, titik pengambilan
    `,
    enter: `
      berikan ke driver, berikan kepada driver, gunakan, harap masukkan, input kode, isi, isikan, ketik di,
      ketik di aplikasi, ketik kode, ketikkan, masukan, masukkan, pakai, sebutkan, silahkan masukkan,
      silakan masukkan
    `,
    reply: `
      balas, balas dengan, balas pesan ini, balas pesan ini dengan, balas sms ini, balas sms ini dengan,
      jawab, jawab dengan, kirim, kirim balasan, kirimkan, silakan balas
    `,
    purpose: `
      akses akun, aktivasi, atur ulang, autentikasi, daftar, ganti pin, identitas, konfirmasi, login, masuk,
      masuk ke, melanjutkan, memverifikasi, menambahkan kartu, menautkan, mendaftar, mengaktifkan,
      mengatur ulang, mengesahkan, menghubungkan, mengizinkan, mengonfirmasi, mengotorisasi, mengubah,
      menyelesaikan, menyetujui, otentikasi, otorisasi, pembayaran online, pendaftaran, perangkat baru,
      persetujuan, pulihkan, registrasi, reset password, setujui, transaksi anda, ubah password, untuk bayar,
      untuk masuk, untuk membayar, untuk menyetujui, untuk transaksi, untuk verifikasi, verifikasi
    `,
    secret: `
      abaikan, awas, bersifat rahasia, bukan anda, bukan kamu, dengan orang lain, dengan siapa pun,
      dengan siapapun, dilarang, hati hati, hiraukan, jangan, jangan bagikan, jangan berikan, jangan beritahu,
      jangan beritahukan, jangan kasih, jangan membagikan, jangan memberikan, jangan memberitahukan,
      jangan perlihatkan, jangan sebarkan, jangan tunjukkan, jgn, jgn bagikan, jgn berikan, jgn beritahu,
      jika bukan anda, ke orang lain, ke siapa pun, ke siapapun, kepada orang lain, kepada pihak lain,
      kepada siapa pun, kepada siapapun, mengatasnamakan, mohon tidak, pada siapa pun, pada siapapun,
      penipuan, petugas, pihak lain, pihak mana pun, pihak manapun, rahasia, rahasiakan, siapa pun, siapapun,
      tdk pernah, termasuk pihak, tidak memberikan, tidak meminta, tidak merasa, tidak pernah, waspada
    `,
    spent: `
      dibatalkan, kadaluarsa, kadaluwarsa, kedaluwarsa, sudah digunakan, sudah hangus, sudah terpakai,
      sudah tidak berlaku, telah berakhir, telah digunakan, telah kadaluarsa, telah kadaluwarsa,
      telah kedaluwarsa, tidak berlaku lagi, tidak valid
    `,
    done: `
      berhasil, disetujui, lunas, pembayaran berhasil, sukses, telah dibayar, telah diterima,
      transaksi berhasil
    `,
    promo: `
      agen, bonus, cashback, dana tunai, di toko, diskon, diskon s, dptkan, gratis ongkir, gunakan kode promo,
      hadiah, hemat, kode diskon, kode hadiah, kode kupon, kode promo, kode redeem, kode referal,
      kode referral, kode undangan, kode undian, kode voucher, kuota murah, kupon, menang, menangkan,
      mendapat hadiah, murah, pemenang, pemenang undian, penawaran, pin hadiah, pin pemenang, pin undian,
      pinjaman, promo, pulsa murah, reseller, selamat anda, server pulsa, undian, voting, voucher
    `,
    thing: `
      apotek, berhenti berlangganan, berita transfer, brankas, di berita transfer, di gerbang, di kasir,
      di kolom berita, di loket, di pintu, di pintu masuk, di resepsionis, garasi, gedung, gembok, kartu sim,
      ke kasir, ke resepsionis, ke satpam, kepada penjaga, kepada resepsionis, kepada satpam,
      keterangan transfer, kolom keterangan, kotak kunci, lift, lobi, mematikan notifikasi,
      membatalkan langganan, menghentikan langganan, menghentikan layanan, menghentikan notifikasi,
      menghentikan pesan, pagar, penjaga, penjaga pintu, petugas keamanan, pintu, rapat, resep, resepsionis,
      router, satpam, teknisi, tempat parkir, untuk berhenti
    `,
    shown: 'harap tunjukkan, perlihatkan, perlihatkan kode, tunjukkan, tunjukkan kode, tunjukkan kode anda',
    balance: 'saldo, saldo akhir, saldo anda, sisa limit, sisa saldo',
    shared: 'kode bank',
    other: `
      4 digit terakhir, akhiran, angka terakhir, antrean, antrian, barcode, berakhir, berakhir dengan,
      berakhiran, biaya, blok, cicilan, cuma, dari rek, denda, empat digit terakhir, faktur, gate, gerbong,
      hanya, harga, hingga, id pelanggan, id pengguna, id rapat, id transaksi, idpel, jatuh tempo, jumlah,
      kamar, kartu, kartu anda, kartu debit, kartu kredit, kata sandi wi fi, kata sandi wifi, ke rek, kereta,
      kiriman, kode agen, kode ajakan, kode anggota, kode antrian, kode area, kode barang,
      kode bayar, kode biller, kode boking, kode booking, kode cabang, kode error, kode gerbang,
      kode kerusakan, kode layanan, kode meja, kode mitra, kode negara, kode pagar, kode pelacakan,
      kode pelanggan, kode pembayaran, kode pemesanan, kode perusahaan, kode pesanan, kode pintu, kode pos,
      kode produk, kode puk, kode qr, kode qris, kode rapat, kode referensi, kode reksadana, kode reservasi,
      kode resi, kode saham, kode tiket, kode toko, kode transaksi, kode unik, kode va, kode wilayah, ktp,
      kuitansi, kuota, kurang dari, kursi, lantai, lebih dari, limit, lot, maks, maksimal, minimal, mulai,
      mulai dari, nik, no antrean, no antrian, no kartu, no kontrak, no ktp, no kursi, no laporan, no meter,
      no order, no paket, no pelanggan, no penerbangan, no pesanan, no peserta, no polis, no ref,
      no referensi, no rek, no rekening, no resi, no seri, no tagihan, no tiket, no transaksi, no undian,
      no va, nominal, nomor anggota, nomor antrean, nomor antrian, nomor booking, nomor kamar, nomor kartu,
      nomor kasus, nomor kiriman, nomor kontrak, nomor kursi, nomor laporan, nomor meter, nomor order,
      nomor paket, nomor pelacakan, nomor pelanggan, nomor penerbangan, nomor pengaduan, nomor pesanan,
      nomor peserta, nomor polis, nomor polisi, nomor referensi, nomor rekening, nomor reservasi, nomor resi,
      nomor seri, nomor surat, nomor tagihan, nomor tiket, nomor transaksi, nomor undian, nomor va, nopol,
      norek, nota, npwp, order anda, paket, pasal, password wi fi, password wifi, penerbangan, peron, pesanan,
      pin agen, pin kios, pin reseller, pkl, plat, pukul, pulsa, referensi, rek, rekening, rekening anda,
      reservasi, resi, rt, rw, s d, sampai, sandi wifi, sebesar, seharga, sejak, sejumlah, sekitar, senilai,
      sisa, sisa kuota, sisa pulsa, sn, stroom, tagihan, tagihan anda, tahun, tanggal, tgl, tiket,
      token listrik, total, total tagihan, versi, virtual account
    `,
    call: `
      balas ke, bebas pulsa, call center, cs kami, dial, hub call center, hub cs, hub kami, hubungi,
      hubungi cs, hubungi kami, hubungi kami di, info hub, info lebih lanjut, ketik, kirim ke, kirim sms,
      kontak, layanan pelanggan, segera hub, silakan hub, sms ke, tekan, telp, telpon, tlp, whatsapp ke
    `,
    channel: 'no handphone, no hp, nomor handphone, nomor hp, nomor ponsel, nomor telepon, nomor wa, telepon',
    money: 'dolar, jt, juta, koin, miliar, milyar, perak, persen, poin, rb, ribu, rupiah',
    counted: `
      angka, barang, buah, bulan, derajat, digit, gram, hari kerja, item, jalan, kali, karakter, kecamatan,
      kelurahan, kilometer, lembar, malam, menit nelpon, meter, minggu, orang, paket, pcs, skor, sms, tahun
    `,
    month: `
      ags, agu, agustus, desember, februari, januari, juli, jumat, juni, kamis, maret, mei, minggu,
      november, okt, oktober, pebruari, rabu, sabtu, selasa, senin, september
    `,
    ledger: `
      belanja, debet, didebet, didebit, dikredit, gaji, isi ulang, jatuh tempo, mutasi, pembayaran tagihan,
      pembelian, penarikan, pengembalian dana, pengisian, refund, setor tunai, setoran, tagihan, tarik tunai,
      telah masuk, top up berhasil, transaksi debit, transaksi kredit, transfer dari, transfer keluar,
      transfer masuk, trf
    `,
    talk: `
      beli, berlangganan, boarding, diantar, dikirim, gratis, jadwal, janji temu, keberangkatan, klik,
      kunjungi, kurir, nikmati, sedang dikirim, segera, selamat, telah dikirim, telah tiba
    `,
    link: `
      adalah, anda, baru, berikut, di bawah ini, hai, halo, harap, ialah, ini, itu, kak, kamu, merupakan,
      mohon, mu, nya, saya, sbb, sebagai berikut, silakan, yaitu, yakni
    `,
    number: 'angka, angka berikut, angka ini, nomer, nomor, nomor berikut',
    with: 'dengan, lewat, melalui, memakai, menggunakan',
    for: 'atas nama, dari, dengan, dgn, kepada, oleh, pada, sebesar, untuk, utk',
    valid: `
      akan kedaluwarsa, aktif selama, berakhir dalam, berlaku, berlaku hingga, berlaku selama, berlaku untuk,
      dalam, dalam waktu, exp, habis dalam, hangus, kedaluwarsa dalam, masa berlaku, sah selama, selama,
      valid selama
    `,
    second: 'detik, dtk',
    minute: 'menit, mnt',
    hour: 'jam',
    day: 'hari',
    numerals: { satu: 1, dua: 2, tiga: 3, lima: 5, sepuluh: 10, 'lima belas': 15, 'tiga puluh': 30 },
    mute: `
      akun anda, dikirim ke anda, hanya berlaku, hanya untuk, hubungi anda, info kode, jangan hubungi,
      kartu anda di, kartu baru, ke nomor anda, kirim kode, lewat telepon, melalui sms, melalui telepon,
      menghubungi anda, nomor anda, nomor hp anda, nomor ini, nomor ponsel anda, nomor telepon anda,
      paket anda, pesanan anda, sampai di, sampai jumpa, selamat datang, selamat malam, selamat pagi,
      selamat siang, selamat sore, sms ini, telepon atau, tidak akan menghubungi, tiket anda, via telepon
    `,
  },
  {
    id: 'ms',
    receipt: 'kod kebenaran, kod kelulusan, no kelulusan',
    otp: `
      kata laluan anda, kata laluan satu kali, kata laluan sekali guna, kata laluan sekali sahaja,
      kata laluan sementara, kata laluan transaksi, kod akses, kod aktivasi, kod anda, kod autentikasi,
      kod awak, kod daftar masuk, kod kelulusan transaksi, kod keselamatan, kod laluan, kod log masuk,
      kod otp, kod pemulihan, kod pendaftaran, kod pengaktifan, kod pengesah, kod pengesahan,
      kod pengesahan anda, kod penghantaran, kod rahsia, kod satu kali, kod sekali guna, kod sekuriti,
      kod sementara, kod tac, kod tetapan semula, kod verifikasi, kod whatsapp, no otp, no pengesahan, no tac,
      nombor kebenaran transaksi, nombor pengesahan, nombor pin anda, nombor tac, pin pengesahan,
      pin sekali guna, pin sementara
    `,
    code: 'kata laluan, katalaluan, kod, no pin, nombor pin',
    pickup: 'kod ambil, kod kutipan, kod loker, kod pengambilan, kod serahan, pin loker, pin pengambilan',
    collect: `
      ambil bungkusan, loker bungkusan, pusat kutipan, sedia diambil, sedia untuk diambil,
      titik pengambilan, untuk diambil, untuk mengambil bungkusan
    `,
    enter: 'guna, gunakan, kunci masuk, masukkan, sila guna, sila gunakan, sila masukkan, taip',
    reply: `
      balas, balas dengan, balas mesej ini, balas mesej ini dengan, balas sms ini, balas sms ini dengan,
      hantar, jawab dengan, sila balas, sila balas dengan
    `,
    purpose: `
      daftar, identiti, kelulusan, log masuk, masuk ke, melengkapkan, meluluskan, memautkan, membenarkan,
      mendaftar, meneruskan, menetapkan semula, mengaktifkan, mengesahkan, menghubungkan, pendaftaran,
      pengaktifan, pengesahan, peranti baharu, sahkan, teruskan, tetapkan semula, transaksi dalam talian,
      tukar kata laluan, untuk bayar, untuk log masuk, untuk membayar, untuk mengesahkan
    `,
    secret: `
      abaikan, awasi, berhati hati, dengan sesiapa, dgn sesiapa, jangan beri, jangan berikan, jangan dedahkan,
      jangan kongsi, jangan kongsikan, jangan maklumkan, jangan sesekali, jangan tunjukkan, jika anda tidak,
      jika bukan, kakitangan bank, kepada sesiapa, kpd sesiapa, orang lain, pihak bank, rahsia, rahsiakan,
      scammer, sekiranya anda tidak, sesiapa, sulit, tidak akan meminta, tidak pernah
    `,
    spent: `
      sudah digunakan, sudah tamat tempoh, tamat tempoh, telah digunakan, telah luput, telah tamat tempoh,
      tidak sah
    `,
    done: 'berjaya, diluluskan, telah diluluskan',
    promo: `
      baucar, cabutan, diskaun, hadiah, jimat, jualan, kod baucar, kod diskaun, kod kupon, kod promo,
      kod promosi, kupon, menang, pemenang, penghantaran percuma, promosi, rebat, tahniah, tawaran, undi
    `,
    thing: `
      bangunan, batalkan langganan, berhenti melanggan, butiran pembayaran, di kaunter,
      di kaunter penyambut tetamu, di pintu masuk, garaj, hentikan mesej, juruteknik, kad sim, kaunter,
      kepada juruwang, kepada pengawal, lif, matikan pemberitahuan, mesyuarat, pagar, pak guard, pengawal,
      pengawal keselamatan, penyambut tetamu, pintu, rujukan pembayaran, sebagai rujukan, tempat letak kereta
    `,
    shown: 'sila tunjukkan, tunjukkan, tunjukkan kod, tunjukkan kod anda',
    balance: 'baki, baki anda, baki semasa, baki tersedia',
    other: `
      4 digit terakhir, a k, akaun, akaun anda berakhir, akaun berakhir, amaun, baki akaun, berakhir dengan,
      berjumlah, bermula, bernilai, bil anda, bil semasa, bilik, bungkusan, giliran, hanya, harga, invois,
      jumlah, kad anda berakhir, kad berakhir, kad debit, kad kredit, kad pengenalan, kata laluan wi fi,
      kata laluan wifi, kod ahli, kod biller, kod hadiah, kod jemputan, kod kawasan, kod mesyuarat,
      kod pelanggan, kod perujuk, kod pintu, kod produk, kod puk, kod qr, kod ralat, kod rujuk rakan,
      kod rujukan, kod syarikat, kod tempahan, konsainan, lebih kurang, no aduan, no akaun, no bil,
      no giliran, no invois, no kad, no kad pengenalan, no konsainan, no kp, no pelanggan, no pengesanan,
      no penjejakan, no permohonan, no pesanan, no plat, no polisi, no resit, no ruj, no rujukan, no saman,
      no tempahan, no tracking, nombor akaun, nombor bungkusan, nombor giliran, nombor kad, nombor konsainan,
      nombor penghantaran, nombor penjejakan, nombor permohonan, nombor pesanan, nombor rujukan,
      nombor tempahan, nombor tracking, penerbangan, pesanan, poskod, resit, ruj, rujukan, saman, sebanyak,
      sehingga, sekurang kurangnya, serendah, tarikh, tempahan, tempat duduk
    `,
    call: `
      hantar ke, hubungi, hubungi kami, khidmat pelanggan, sila hubungi, sms ke, taip stop, talian,
      talian hotline, whatsapp ke
    `,
    channel: 'no tel, no telefon, nombor telefon, telefon',
    money: 'juta, peratus, ribu, ringgit',
    counted: `
      bulan, hari bekerja, jalan, kali, keping, kilometer, markah, meter, minggu, orang, tahun, tingkat
    `,
    month: 'ahad, disember, isnin, jumaat, khamis, ogos, sabtu, selasa',
    ledger: `
      bayaran, didebit, didebitkan, dikredit, dikreditkan, pembayaran diterima, pembelian, pemindahan,
      pengeluaran tunai, pindahan, tambah nilai, telah dibayar, telah diterima, tertunggak
    `,
    talk: `
      dalam perjalanan, dihantar, janji temu, penghantaran, percuma, pinjaman, telah dihantar, temujanji
    `,
    link: 'adalah, anda, awak, bagi, baharu, berikut, di bawah, ialah, ini, seperti berikut, sila',
    number: 'angka berikut, nombor, nombor berikut, nombor ini',
    with: 'dengan, melalui, menggunakan',
    for: 'bagi, dari, daripada, di, kepada, pada, untuk',
    valid: `
      akan luput, akan tamat, akan tamat tempoh, dalam masa, dalam tempoh, luput, sah, sah laku, sah sehingga,
      sah selama, sah untuk, selama, tamat, tempoh sah
    `,
    minute: 'minit',
    hour: 'jam',
    day: 'hari',
    mute: `
      akaun anda, akaun anda di, bayaran balik anda, di akaun, kad anda, melalui panggilan, melalui telefon
    `,
  },
  {
    id: 'fil',
    otp: `
      ang code mo, ang inyong code, ang iyong code, ang iyong otp, ang iyong pin,
      ang iyong verification code, ang otp mo, code mo, code ng kumpirmasyon, code ng pagpapatunay,
      code para mag log in, code para sa pag verify, code sa pag log in, code sa pag verify,
      code sa pagkumpirma, code sa pagpapatunay, inyong code, inyong otp, inyong verification code,
      isahang gamit na password, isang beses na password, iyong activation code, iyong authentication code,
      iyong code, iyong confirmation code, iyong one time password, iyong one time pin, iyong otp,
      iyong otp code, iyong password, iyong pin, iyong security code, iyong verification code, kodigo,
      kodigo ng beripikasyon, login code mo, minsanang gamit, minsanang password, otp mo,
      pansamantalang code, pansamantalang password, pansamantalang pin, verification code ay,
      verification code mo, whatsapp code mo
    `,
    code: 'ang code, ang code na, ang password, ang pin, code na, code na ito, hudyat, pin na',
    pickup: 'code para sa pagkuha, code sa pag pick up, code sa pagkuha, iyong pickup code, pickup code mo',
    collect: `
      kunin ang iyong parcel, kunin ang parcel, kunin sa, maaari nang kunin, puwede nang kunin,
      pwede nang kunin
    `,
    enter: `
      gamitin, gamitin ang, i enter, i input, i type, ibigay sa rider, ienter, ilagay, ilagay ang, ipasok,
      itype, sabihin sa rider
    `,
    reply: `
      i reply, i reply ang, i send ang, ipadala ang, ireply ang, isend ang, mag reply, mag reply ng,
      magreply ng, sagutin ng
    `,
    purpose: `
      i activate, i reset, i verify, iverify, kumpirmahin, kumpletuhin, ma activate, ma verify, mag log in,
      mag login, mag register, mag sign in, mag sign up, magpatuloy, magrehistro, makumpirma, makumpleto,
      pag log in, pag login, pag reset, pag verify, pagkakakilanlan, pagkumpirma, pagrehistro, para bayaran,
      para magbayad, patunayan
    `,
    secret: `
      balewalain, hindi hihingin, hindi kailanman, hindi mo hiniling, huwag, huwag i share, huwag ibahagi,
      huwag ibigay, huwag ipaalam, huwag ipakita, huwag ishare, huwag itong ibahagi, huwag itong ibigay,
      huwag mong i share, huwag mong ibahagi, huwag mong ibigay, huwag sabihin, kahit kanino, kahit kaninuman,
      kahit sino, kanino man, kaninuman, kung hindi ikaw, kung hindi mo, lihim, mag ingat, panatilihing lihim,
      sa iba, sa ibang tao, scam, sikreto, sino man, sinuman, wag, wag i share, wag ibahagi, wag ibigay,
      wag ipakita, wag ishare, wag mong ibigay
    `,
    spent: 'expired na, hindi na balido, hindi na valid, nag expire, nag expire na, nagamit na',
    done: 'aprubado, matagumpay, successful ang',
    promo: `
      boto, bumoto, diskuwento, diskwento, kupon, libreng delivery, makatipid, manalo, nanalo, nanalo ka,
      panalo, papremyo, premyo, promo, raffle, regalo, sulit, swerte, voucher
    `,
    thing: `
      bilang reference, guwardiya, sa bantay, sa counter, sa entrance, sa gate, sa guard, sa guwardiya,
      sa gwardya, sa kahera, sa pasukan, sa pinto, sa reception, sa receptionist, sa remarks, security guard
    `,
    shown: 'ipakita, ipakita ang code, ipakita ang iyong, ipakita ang iyong code, ipakita ito, pakita',
    balance: 'balanse, balanse mo, natitirang balanse',
    other: `
      aabot sa, account mo, ang balanse, ang order mo, balance mo, bayarin, card mo, customer code,
      error code, gamitin ang code, gamitin ang promo code, halaga, halagang, halos, hanggang,
      huling apat na numero, iyong balanse, iyong bill, iyong card, iyong order, iyong parcel, kabuuan,
      kuwarto, lamang, mahigit, mula, nagtatapos sa, noong, numero ng order, numero ng tracking, order mo,
      parcel mo, password ng wifi, promo code na, ref no, reference no, silid, simula, upuan, wifi password
    `,
    call: `
      i dial, i send sa, i text, i text ang, idial, ipadala sa, isend sa, itext, mag message sa, mag text,
      makipag ugnayan, para sa katanungan, para sa tanong, tawagan, tawagan ang, tumawag, tumawag sa
    `,
    channel: 'cellphone, numero ng telepono, telepono',
    money: 'libo, libong, milyon, piso, pisong, porsyento, puntos, sentimo',
    counted: `
      all net texts, araw ng trabaho, beses, buwan, gabi, kilometro, linggo, metro, palapag, piraso, tao,
      taon, taong
    `,
    month: `
      abril, agosto, biyernes, disyembre, enero, hulyo, hunyo, huwebes, linggo, lunes, marso, martes, mayo,
      miyerkules, nobyembre, oktubre, pebrero, sabado, setyembre
    `,
    ledger: `
      binayaran, due date, ibinawas, load mo, loaded, na credit, na debit, na load, nabawas, nabayaran,
      nag cash in, nagbayad, nagpadala ka, naipadala, nakatanggap ka, natanggap, natanggap mo, utang
    `,
    talk: `
      appointment, bili na, bumili, i claim, idedeliver, ihahatid, libre, libreng, mag load, nadeliver,
      naihatid, papunta na, pautang, tipid
    `,
    link: `
      ang, ay, bagong, inyong, ito, ito ang, iyong, narito, narito ang, ninyo, paki, pakiusap, po ay,
      sumusunod, sumusunod na
    `,
    number: 'ang sumusunod na numero, numero, numerong ito, sumusunod na numero',
    with: 'gamit, gamit ang, sa pamamagitan ng',
    for: 'galing sa, kay, mula sa, para sa, sa',
    valid: `
      loob ng, mag e expire, mag eexpire, mag expire, mag expire sa, mageexpire, mawawalan ng bisa,
      may bisa, may bisa ng, sa loob ng, valid hanggang, valid lamang, valid lang, valid ng,
      valid sa loob ng
    `,
    second: 'segundo',
    minute: 'minuto, minutong',
    hour: 'oras',
    day: 'araw',
    numerals: { limang: 5, lima: 5, sampung: 10, tatlong: 3, dalawang: 2 },
    mute: `
      account mo sa, ang iyong account, i text o, sa account mo, sa iyong account, sa tawag, sa telepono,
      sa text, tumawag o
    `,
  },
  {
    id: 'jv',
    otp: `
      kode keamanan sampeyan, kode konfirmasi sampeyan, kode mlebu, kode otp panjenengan, kode otp sampeyan,
      kode panjenengan, kode sampeyan, kode verifikasi panjenengan, kode verifikasi sampeyan,
      sandhi sementara, sandhi sepisan, tembung sandhi sepisan
    `,
    code: 'sandhi, tembung sandhi',
    enter: 'ginakaken, gunakake, ketik, lebetaken, lebokake, lebokna',
    purpose: 'daftar, kanggo mlebu, kanggo verifikasi, mlebu, ndhaftar',
    secret: `
      aja, aja dibagekake, aja dibagi, aja dituduhake, aja diwenehake, ampun, ampun dipunsebaraken,
      karo sapa wae, karo wong liya, marang sapa wae, marang sapa-sapa, ojo, ojo dibagi, ojo diwenehke,
      sinten kemawon, wong liya
    `,
    promo: 'diskon, gratis',
    other: `
      cacahe, gunggunge, kertu, nomer kertu, nomer pesenan, nomer rekening, pesenan, regane,
      rekening panjenengan, rekening sampeyan, saldo sampeyan, turahan
    `,
    call: 'hubungi nomer, kirim menyang, telpon, telpun',
    counted: 'minggu, sasi, taun',
    link: 'anyar, inggih menika, inggih punika, menika, panjenengan, punika, sampeyan, yaiku',
    number: 'nomer',
    for: 'kanggo, marang, saka',
    valid: 'aktif, berlaku, kadaluwarsa, mung berlaku, nganti, sajrone, sakjrone, salebetipun',
    second: 'detik',
    minute: 'menit',
    hour: 'jam',
    day: 'dina',
  },
  {
    id: 'su',
    otp: `
      kecap sandi sakali, kode anjeun, kode asup, kode kaamanan, kode otp anjeun, kode verifikasi anjeun,
      sandi samentara
    `,
    enter: 'anggo, asupkeun, lebetkeun, pake',
    purpose: 'asup, ngadaptar, pikeun asup, pikeun verifikasi',
    secret: 'ka batur, ka saha wae, ka saha waé, rusiah, ulah, ulah dibagikeun, ulah dibikeun',
    link: 'anjeun, ieu, nyaeta, nyaéta',
    valid: 'dina waktu, lumaku, lumaku salila, salila',
    minute: 'menit',
    day: 'poe, poé',
  },
];

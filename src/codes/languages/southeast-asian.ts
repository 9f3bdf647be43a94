import type { Language } from '../language.ts';

/**
 * Vietnamese is looked up without its marks, as half of its texts are written: a word that then reads like one of
 * another language ("the", "nam", "goi") stands here only within a longer phrase.
 */
export const southeastAsian: readonly Language[] = [
  {
    id: 'vi',
    otp: `mã xác minh, mã xác thực, mã xác nhận, mã xác thực otp, mã xác minh otp, mã xác nhận otp, mã otp, mã số otp, mã xác thực giao dịch, mã xác thực sms, mã xác thực tài khoản, mã xác nhận tài khoản, mã xác minh tài khoản, mã số xác thực, mã số xác nhận, mã số xác minh, số xác minh, số xác nhận, số mã xác minh, mã kích hoạt, mã số kích hoạt, mã đăng nhập, mã đăng ký, mã bảo mật, mã bảo vệ, mã an toàn, mã an ninh, mã truy cập, mã mở khóa, mã mở khoá, mã khôi phục, mã phục hồi, mã đặt lại, mã đặt lại mật khẩu, mã lấy lại mật khẩu, mã ủy quyền, mã uỷ quyền, mã định danh một lần, mã kiểm tra, mã một lần, mã dùng một lần, mã sử dụng một lần, mã tạm thời, mã sms, mã smart otp, mã tin nhắn, mã zalo, mã facebook, mã whatsapp, mã telegram, mã google, mã của bạn, mã của quý khách, mã của anh chị, mã code của bạn, mã xác minh của bạn, mã xác thực của quý khách, mã pin tạm thời, mã pin của bạn, mã bí mật, mã số bí mật, mã liên kết, mã ghép nối, mã giao hàng, mã rút tiền, mã ký, mã ký số, mã chứng thực, mã xác thực điện tử,
      mật khẩu otp, mật khẩu một lần, mật khẩu 1 lần, mật khẩu dùng một lần, mật khẩu dùng 1 lần, mật khẩu sử dụng một lần, mật khẩu sử dụng 1 lần, mật khẩu tạm thời, mật khẩu của bạn, mật khẩu của quý khách, mật khẩu của bạn là, mật khẩu giao dịch, mật khẩu đăng nhập, mật khẩu xác thực, mật khẩu truy cập, mật khẩu kích hoạt, mật mã một lần, mat khau otp la, xác thực hai yếu tố, xác thực 2 lớp, xác thực hai lớp, otp giao dịch, otp của bạn, otp của quý khách, otp là, so otp, số otp`,
    code: 'mật khẩu, mật mã, mã số, mã pin, mã code, mã là, mã này, mã số này, mã bảo mật thẻ',
    pickup:
      'mã nhận hàng, mã lấy hàng, mã nhận bưu phẩm, mã mở tủ, mã tủ, mã tủ khóa, mã nhận kiện, mã mở khóa tủ, mã nhận đồ, mã locker',
    collect:
      'tủ khóa, tủ khoá, tủ locker, tủ gửi đồ, tủ nhận hàng, điểm nhận hàng, điểm lấy hàng, đến lấy hàng, đến nhận hàng, nhận hàng tại, smartbox, tủ thông minh, bưu cục nhận',
    enter:
      'nhập, vui lòng nhập, sử dụng, hãy dùng, dùng mã, sử dụng mã, hãy nhập, xin nhập, nhap ma nay, cung cấp mã cho tài xế, đọc mã, xuất trình, quý khách nhập, nhập mã, vui lòng nhập mã, hãy nhập mã, điền mã',
    purpose:
      'đăng nhập, để đăng nhập, xác minh, để xác minh, xác thực, để xác thực, xác nhận, để xác nhận, đăng ký, để đăng ký, kích hoạt, để kích hoạt, đặt lại mật khẩu, khôi phục, khôi phục mật khẩu, đổi mật khẩu, thay đổi mật khẩu, lấy lại mật khẩu, quên mật khẩu, hoàn tất, để hoàn tất, tiếp tục, liên kết, thiết bị mới, giao dịch trực tuyến, thanh toán trực tuyến, chuyển tiền, để chuyển tiền, thanh toán, truy cập, ký hợp đồng, mở khóa, danh tính, số điện thoại của bạn, mở tài khoản',
    secret: `không chia sẻ, không được chia sẻ, đừng chia sẻ, tuyệt đối không, không cung cấp, không được cung cấp, không tiết lộ, không được tiết lộ, không gửi, không đưa, không nên chia sẻ, vui lòng không, không đọc, không cho, đừng cho, đừng tiết lộ, đừng cung cấp, đừng gửi, với bất kỳ ai, với bất kì ai, cho bất kỳ ai, cho bất kì ai, cho bất cứ ai, với bất cứ ai, cho ai, với ai, cho người khác, với người khác, cho người lạ, kể cả nhân viên, nhân viên ngân hàng, giữ bí mật, bảo mật thông tin, lừa đảo, cảnh giác, cảnh báo, nếu bạn không, nếu không phải bạn, nếu quý khách không, bỏ qua, không bao giờ, không yêu cầu, dưới mọi hình thức`,
    other: `đơn hàng, mã đơn hàng, số đơn hàng, đơn hàng số, mã đơn, mã vận đơn, vận đơn, vận đơn số, số vận đơn, mã bưu gửi, bưu gửi, bưu phẩm, bưu kiện, kiện hàng, mã kiện hàng, mã theo dõi, số theo dõi, mã giảm giá, mã khuyến mãi, mã khuyến mại, mã ưu đãi, mã voucher, mã quà tặng, mã giới thiệu, mã mời, mã code giảm, nhập mã khuyến mãi, nhập mã giảm, mã coupon, mã dự thưởng, mã số dự thưởng, mã quay thưởng, mã đặt chỗ, mã đặt vé, mã đặt phòng, mã vé, số vé, vé số, chuyến bay, số hiệu chuyến bay, số ghế, ghế, toa, mã tàu, tàu, phòng, số phòng, cổng, tầng, quầy, số thứ tự, stt, tài khoản, số tài khoản, stk, so tk, so tai khoan, tài khoản số, số thẻ, thẻ tín dụng, thẻ ghi nợ, thẻ kết thúc, kết thúc, đuôi, đuôi thẻ, số cuối, 4 số cuối, bốn số cuối, số dư, số dư cuối, số dư khả dụng, so du tk, sd, sdc, số tiền, tổng tiền, tổng cộng, tổng số tiền, tổng, số hợp đồng, hợp đồng, hợp đồng số, mã hợp đồng, mã khách hàng, mã kh, số khách hàng, mã hồ sơ, hồ sơ, số hồ sơ, mã sinh viên, mã số sinh viên, mã nhân viên, mã số thuế, mst, cccd, cmnd, số cccd, số cmnd, mã hóa đơn, mã hoá đơn, hóa đơn, hoá đơn, số hóa đơn, mã giao dịch, mã gd, số gd, số giao dịch, giao dịch số, số tham chiếu, mã tham chiếu, mã chuẩn chi, số seri, số serial, mã sản phẩm, mã hàng, mã vùng, mã bưu chính, mã bưu điện, mã lỗi, mã số lỗi, mã vạch, mã qr, mã quốc gia, mã bệnh nhân, mã phiếu, phiếu số, số phiếu, biển số, biển kiểm soát, khung giờ, từ ngày, đến ngày, trên, dưới, tối đa, tối thiểu, chỉ từ, chỉ còn, chỉ với, còn lại, giá, giá chỉ, trị giá, giá trị, mệnh giá, khoảng, lên đến, lên tới, phiên bản, mã chứng khoán, công văn số, mã trạm, mã điểm bán, hạn mức, phí, dư nợ, số nhà, sổ tiết kiệm`,
    call: `gọi điện, gọi đến, gọi tới, gọi số, gọi ngay, vui lòng gọi, xin gọi, gọi tổng đài, gọi hotline, liên hệ, lh, liên hệ hotline, tổng đài, hotline, sđt, số điện thoại, số đt, điện thoại, đt, dt, soạn tin, soạn, soạn tin nhắn, gửi đến, gửi tới, gửi về, nhắn tin, nhắn tin đến, cskh, chi tiết lh, chi tiết liên hệ, đường dây nóng, hỗ trợ, số máy, thuê bao, sms den, gửi tin nhắn đến, tu choi qc, từ chối qc, gửi`,
    money: 'đồng, vnđ, triệu, nghìn, ngàn, điểm, triệu đồng, nghìn đồng, ngàn đồng, tỷ đồng, xu, phần trăm',
    counted:
      'lần, người, tuần, tháng, chữ số, ký tự, kí tự, ngày sử dụng, sản phẩm, khách, phút gọi, tin nhắn, sms, gb data, lượt, chiếc, bàn thắng, ngày làm việc, phường, đường',
    month: 'tháng giêng, tháng chạp, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật',
    ledger:
      'ghi nợ, ghi có, phát sinh giảm, phát sinh tăng, biến động số dư, số dư, số dư cuối, sd cuối, gd trừ, bị trừ, đã trừ, cộng tiền, đã nhận, nhận được, đã chuyển, đã thanh toán, thanh toán thành công, giao dịch thành công, rút tiền, nạp tiền, đã nạp, nạp thẻ thành công, dư nợ, hoàn tiền, cước tháng, tiền điện, tiền nước, mua hàng, gd, đến hạn',
    talk: 'trúng thưởng, giải thưởng, chúc mừng, xổ số, khuyến mãi, khuyến mại, giảm giá, giảm, ưu đãi, miễn phí, tặng, quà tặng, quay số, ngày vàng, (qc), qc, cơ hội, vay, vay tiền, mua ngay, đăng ký ngay, mời bạn, lịch hẹn, lịch khám, cuộc hẹn, giao hàng thành công, đã giao, đang giao, đang được giao, shipper, vận chuyển, khởi hành, chuyến bay, hoàn thành đơn, bảo trì, tri ân',
    link: 'là, của bạn, của quý khách, của anh chị, của ban la, cua quy khach la, quý khách, quý khách hàng, này, sau, sau đây, dưới đây, như sau, xin chào, chào bạn, vui lòng, bạn, hãy',
    number: 'số',
    for: 'cho, tại, với, vào, lúc, cho số',
    valid:
      'có hiệu lực, hiệu lực, có hiệu lực trong, hiệu lực trong, có hiệu lực trong vòng, hết hạn, sẽ hết hạn, hết hạn sau, hết hạn trong, hết hiệu lực, hết hiệu lực sau, có giá trị, có giá trị trong, trong vòng, trong, thời hạn, thời gian hiệu lực, hạn dùng, hạn sử dụng, hợp lệ, tồn tại trong, sử dụng trong',
    second: 'giây',
    minute: 'phút',
    hour: 'giờ, tiếng',
    numerals: { ba: 3, năm: 5, mười: 10, 'mười lăm': 15, 'ba mươi': 30, 'sáu mươi': 60 },
    mute: `tài khoản của bạn, tài khoản của quý khách, vào tài khoản, đăng nhập tài khoản, xác nhận tài khoản, xác minh tài khoản, kích hoạt tài khoản, mở tài khoản, tài khoản là, cho tài khoản, ngân hàng, ngan hang, công ty, hoạt động, đồng ý, tự động, di động, lao động, đồng thời, thời điểm, địa điểm, bảo điểm, gửi cho bạn, gửi đến bạn, được gửi đến, được gửi, đã gửi, đã được gửi, gửi mã, gửi mã này, đơn hàng của bạn, đơn hàng của quý khách, qua điện thoại, số điện thoại của bạn, số điện thoại này, số điện thoại của quý khách, gửi tiết kiệm, gửi hàng, gửi đồ, hỗ trợ bạn, quận tân bình, tân bình, tân phú, tân an, tận tâm, tận nơi`,
    day: 'ngày',
  },
  {
    id: 'id',
    otp: `kode verifikasi, kode verifikasi anda, kode otp, kode otp anda, kode o t p, nomor otp, no otp, kode konfirmasi, kode aktivasi, kode pengaktifan, kode keamanan, kode otentikasi, kode autentikasi, kode otorisasi, kode akses, kode login, kode masuk, kode log in, kode registrasi, kode pendaftaran, kode rahasia, kode pemulihan, kode reset, kode setel ulang, kode validasi, kode pengesahan, kode tac, kode token, kode sms, kode pin, kode sekali pakai, kode satu kali pakai, kode sementara, kode anda, kode kamu, kodemu, kode mu, kode whatsapp, kode wa, kode telegram, kode facebook, kode instagram, kode gojek, kode grab, kode shopee, kode tokopedia, kode perangkat, kode penautan, kode identifikasi, kode pengiriman otp, kata sandi sekali pakai, sandi sekali pakai, password sekali pakai, pin sekali pakai, kata sandi satu kali, kata sandi sementara, sandi sementara, password sementara, pin sementara, pin verifikasi, nomor verifikasi, angka verifikasi, pin anda adalah, password anda adalah, kata sandi anda, kata sandi kamu, kode penerimaan, kode serah terima, passcode anda, token transaksi, kode transaksi otp, kode persetujuan, kode batal, kode tanda tangan`,
    code: 'kode, kodenya, kata sandi, sandi, password, kata kunci, kata sandinya',
    pickup:
      'kode pengambilan, kode ambil, kode pickup, kode pick up, kode loker, kode locker, kode ambil paket, kode pengambilan paket, pin pengambilan, kode tarik tunai, kode buka loker',
    collect:
      'loker, loker paket, popbox, siap diambil, ambil paket, mengambil paket, pengambilan paket, titik pengambilan, ambil pesanan di, siap diambil di',
    enter:
      'masukkan, masukan, gunakan, pakai, ketikkan, ketik kode, isi, isikan, berikan kepada driver, berikan ke driver, input kode, silakan masukkan, silahkan masukkan, harap masukkan, tunjukkan, sebutkan',
    purpose:
      'masuk, untuk masuk, login, verifikasi, untuk verifikasi, memverifikasi, konfirmasi, mengonfirmasi, aktivasi, mengaktifkan, daftar, mendaftar, pendaftaran, registrasi, mengatur ulang, atur ulang, reset password, ubah password, mengubah, melanjutkan, menyelesaikan, otentikasi, autentikasi, otorisasi, identitas, perangkat baru, menautkan, transaksi anda, untuk transaksi, pembayaran online, akses akun, pulihkan, setujui, persetujuan, ganti pin',
    secret: `jangan, jangan berikan, jangan bagikan, jangan beritahu, jangan beritahukan, jangan sebarkan, jangan memberikan, jangan membagikan, jangan memberitahukan, jangan kasih, jgn, jgn berikan, jgn bagikan, jgn beritahu, tidak memberikan, mohon tidak, dilarang, rahasiakan, rahasia, bersifat rahasia, kepada siapapun, kepada siapa pun, ke siapapun, ke siapa pun, pada siapapun, pada siapa pun, dengan siapapun, dengan siapa pun, siapapun, siapa pun, kepada orang lain, ke orang lain, dengan orang lain, kepada pihak lain, pihak lain, pihak manapun, pihak mana pun, termasuk pihak, abaikan, hiraukan, jika bukan anda, bukan anda, bukan kamu, tidak merasa, tidak meminta, tidak pernah, tdk pernah, waspada, hati hati, awas, penipuan, petugas, mengatasnamakan`,
    other: `pesanan, no pesanan, nomor pesanan, kode pesanan, order anda, no order, nomor order, tagihan, tagihan anda, no tagihan, nomor tagihan, nota, faktur, kuitansi, rekening, no rek, no rekening, nomor rekening, rek, rekening anda, ke rek, dari rek, norek, kartu, kartu kredit, kartu debit, kartu anda, nomor kartu, no kartu, berakhiran, akhiran, berakhir dengan, berakhir, 4 digit terakhir, empat digit terakhir, angka terakhir, nomor referensi, no referensi, no ref, kode referensi, referensi, resi, no resi, nomor resi, kode resi, paket, nomor paket, no paket, kiriman, nomor kiriman, nomor pelacakan, kode pelacakan, kode booking, kode pemesanan, kode boking, nomor booking, reservasi, nomor reservasi, kode reservasi, tiket, nomor tiket, no tiket, penerbangan, nomor penerbangan, no penerbangan, kereta, kursi, no kursi, nomor kursi, gerbong, peron, gate, kamar, nomor kamar, lantai, antrian, antrean, nomor antrian, nomor antrean, no antrian, no antrean, id pelanggan, idpel, nomor pelanggan, no pelanggan, id pengguna, nomor peserta, no peserta, nomor anggota, no polis, nomor polis, nomor polisi, nopol, plat, nomor kontrak, no kontrak, nomor kasus, no laporan, nomor laporan, nomor pengaduan, nik, npwp, ktp, no ktp, nomor va, no va, virtual account, kode va, kode bayar, kode pembayaran, kode biller, kode bank, kode perusahaan, kode transaksi, id transaksi, no transaksi, nomor transaksi, kode unik, kode undian, no undian, nomor undian, kode voucher, kode kupon, kupon, kode promo, kode diskon, pakai kode, gunakan kode promo, kode referral, kode referal, kode undangan, kode ajakan, kode hadiah, kode redeem, kode pos, kode area, kode wilayah, kode negara, kode qr, kode qris, kode produk, kode barang, kode toko, kode saham, kode error, kode cabang, barcode, nomor seri, no seri, sn, nomor meter, no meter, token listrik, stroom, nomor surat, saldo, saldo anda, saldo akhir, sisa saldo, sisa, sisa kuota, sisa pulsa, nominal, jumlah, sejumlah, sebesar, senilai, seharga, harga, total, total tagihan, limit, biaya, denda, cicilan, jatuh tempo, tanggal, tgl, pukul, pkl, tahun, sejak, sekitar, lebih dari, kurang dari, minimal, maksimal, maks, s d, hanya, cuma, mulai, mulai dari, hingga, sampai, diskon, cashback, pulsa, kuota, versi, pasal, lot, blok, rt, rw`,
    call: 'hubungi, telepon, telp, telpon, tlp, hubungi kami, hubungi kami di, call center, layanan pelanggan, kontak, sms ke, ketik, kirim ke, kirim sms, kirim, balas, balas ke, whatsapp ke, no hp, nomor hp, nomor handphone, no handphone, nomor telepon, nomor ponsel, nomor wa, info lebih lanjut, bebas pulsa, dial, tekan, info hub, hub kami, hub cs, hub call center, silakan hub, segera hub, hubungi cs, cs kami',
    money: 'rupiah, ribu, rb, juta, jt, miliar, milyar, perak, persen, poin, dolar, koin',
    counted:
      'kali, orang, minggu, bulan, tahun, digit, angka, karakter, kilometer, meter, buah, pcs, item, barang, menit nelpon, sms, malam, derajat, hari kerja, paket, lembar, gram, jalan, skor, kelurahan, kecamatan',
    month:
      'januari, februari, pebruari, maret, mei, juni, juli, agustus, agu, ags, september, oktober, okt, november, desember, senin, selasa, rabu, kamis, jumat, sabtu, minggu',
    ledger:
      'debet, didebet, didebit, dikredit, transfer masuk, transfer keluar, transfer dari, trf, pembayaran berhasil, pembayaran tagihan, transaksi berhasil, transaksi debit, transaksi kredit, tarik tunai, penarikan, setoran, setor tunai, saldo, saldo anda, isi ulang, pengisian, telah diterima, telah masuk, telah dibayar, pembelian, belanja, top up berhasil, tagihan, jatuh tempo, mutasi, gaji, refund, pengembalian dana',
    talk: 'pemenang, menang, hadiah, undian, selamat, selamat anda, diskon, promo, gratis, bonus, nikmati, beli, cashback, penawaran, pinjaman, dana tunai, kuota murah, klik, kunjungi, segera, jadwal, janji temu, telah dikirim, sedang dikirim, dikirim, diantar, kurir, telah tiba, keberangkatan, boarding, berlangganan',
    link: 'adalah, ialah, yaitu, yakni, anda, kamu, mu, ini, itu, berikut, sbb, sebagai berikut, di bawah ini, baru, silakan, mohon, harap, hai, halo, kak, nya, saya, merupakan',
    number: 'nomor, nomer, angka',
    for: 'untuk, dari, pada, oleh, kepada, dengan, utk, dgn, sebesar, atas nama',
    valid:
      'berlaku, berlaku selama, berlaku untuk, berlaku hingga, masa berlaku, kedaluwarsa, kadaluarsa, kadaluwarsa, akan kedaluwarsa, kedaluwarsa dalam, berakhir dalam, habis dalam, dalam waktu, selama, dalam, aktif selama, valid selama, hangus, sah selama, exp',
    second: 'detik, dtk',
    minute: 'menit, mnt',
    hour: 'jam',
    day: 'hari',
    numerals: { satu: 1, dua: 2, tiga: 3, lima: 5, sepuluh: 10, 'lima belas': 15, 'tiga puluh': 30 },
    mute: `pesanan anda, akun anda, kartu anda di, kartu baru, nomor anda, ke nomor anda, nomor telepon anda, nomor hp anda, nomor ponsel anda, nomor ini, melalui telepon, via telepon, telepon atau, lewat telepon, melalui sms, sms ini, hubungi anda, menghubungi anda, tidak akan menghubungi, dikirim ke anda, kirim kode, sampai jumpa, sampai di, paket anda, tiket anda, hanya untuk, hanya berlaku, jangan hubungi, info kode, selamat datang, selamat pagi, selamat siang, selamat sore, selamat malam`,
  },
  {
    id: 'ms',
    otp: `kod pengesahan, kod pengesahan anda, kod verifikasi, nombor pengesahan, no pengesahan, pin pengesahan, kod tac, no tac, nombor tac, kod otp, no otp, kod keselamatan, kod sekuriti, kod akses, kod laluan, kod log masuk, kod daftar masuk, kod pengaktifan, kod aktivasi, kod pendaftaran, kod kebenaran, kod autentikasi, kod pemulihan, kod tetapan semula, kod rahsia, kod sekali guna, kod satu kali, kod sementara, kod anda, kod awak, kata laluan sekali guna, kata laluan satu kali, kata laluan sekali sahaja, kata laluan sementara, kata laluan anda, kata laluan transaksi, pin sekali guna, pin sementara, nombor pin anda, kod whatsapp, kod kelulusan transaksi, nombor kebenaran transaksi, kod penghantaran, kod pengesah`,
    code: 'kod, kata laluan, katalaluan, nombor pin, no pin',
    pickup: 'kod pengambilan, kod ambil, kod kutipan, kod loker, pin loker, kod serahan, pin pengambilan',
    collect:
      'loker bungkusan, untuk diambil, sedia untuk diambil, sedia diambil, pusat kutipan, titik pengambilan, untuk mengambil bungkusan, ambil bungkusan',
    enter: 'masukkan, gunakan, guna, sila masukkan, sila guna, sila gunakan, taip, kunci masuk, tunjukkan',
    purpose:
      'log masuk, untuk log masuk, pengesahan, mengesahkan, sahkan, untuk mengesahkan, pendaftaran, mendaftar, daftar, mengaktifkan, pengaktifan, tetapkan semula, menetapkan semula, teruskan, meneruskan, melengkapkan, transaksi dalam talian, identiti, peranti baharu, tukar kata laluan, meluluskan, kelulusan',
    secret:
      'jangan kongsi, jangan kongsikan, jangan dedahkan, jangan beri, jangan berikan, jangan maklumkan, jangan sesekali, dengan sesiapa, kepada sesiapa, sesiapa, dgn sesiapa, kpd sesiapa, sulit, rahsia, rahsiakan, abaikan, sekiranya anda tidak, jika anda tidak, jika bukan, tidak pernah, tidak akan meminta, scammer, berhati hati, awasi, orang lain, kakitangan bank, pihak bank',
    other: `pesanan, nombor pesanan, no pesanan, akaun, no akaun, nombor akaun, akaun anda berakhir, akaun berakhir, a k, kad kredit, kad debit, nombor kad, no kad, kad berakhir, kad anda berakhir, berakhir dengan, 4 digit terakhir, bungkusan, nombor bungkusan, nombor penghantaran, nombor penjejakan, no penjejakan, no pengesanan, nombor tracking, no tracking, konsainan, nombor konsainan, no konsainan, rujukan, no rujukan, nombor rujukan, no ruj, ruj, kod rujukan, resit, no resit, invois, no invois, no bil, bil anda, bil semasa, tempahan, nombor tempahan, no tempahan, kod tempahan, penerbangan, nombor giliran, no giliran, giliran, bilik, tempat duduk, no kp, kad pengenalan, no kad pengenalan, no polisi, no plat, saman, no saman, no permohonan, nombor permohonan, no aduan, no pelanggan, amaun, jumlah, sebanyak, bernilai, berjumlah, baki, baki akaun, baki anda, harga, kod promo, kod promosi, kod diskaun, kod baucar, baucar, kod kupon, kod jemputan, kod perujuk, kod rujuk rakan, kod hadiah, poskod, kod kawasan, kod ralat, kod qr, kod produk, kod syarikat, kod biller, tarikh, sehingga, hanya, sekurang kurangnya, lebih kurang, bermula, serendah`,
    call: 'hubungi, sila hubungi, telefon, hubungi kami, talian, talian hotline, khidmat pelanggan, nombor telefon, no telefon, no tel, sms ke, hantar, hantar ke, balas, taip stop, whatsapp ke',
    money: 'ringgit, ribu, juta, peratus',
    counted:
      'kali, orang, minggu, bulan, tahun, kilometer, meter, hari bekerja, tingkat, markah, jalan, keping',
    month: 'ogos, disember, isnin, selasa, khamis, jumaat, sabtu, ahad',
    ledger:
      'didebit, dikreditkan, dikredit, didebitkan, telah dibayar, pembayaran diterima, pemindahan, pindahan, pengeluaran tunai, pembelian, baki, tambah nilai, telah diterima, bayaran, tertunggak',
    talk: 'tahniah, menang, pemenang, hadiah, cabutan, percuma, diskaun, jualan, tawaran, baucar, pinjaman, temujanji, janji temu, telah dihantar, dihantar, dalam perjalanan, penghantaran',
    link: 'ialah, adalah, anda, awak, ini, berikut, seperti berikut, baharu, sila, di bawah, bagi',
    number: 'nombor',
    for: 'untuk, bagi, daripada, dari, kepada, pada, di',
    valid:
      'sah, sah selama, sah untuk, sah sehingga, sah laku, tempoh sah, tamat, tamat tempoh, akan tamat, akan tamat tempoh, luput, akan luput, dalam masa, dalam tempoh, selama',
    minute: 'minit',
    hour: 'jam',
    day: 'hari',
    mute: 'akaun anda, akaun anda di, di akaun, kad anda, melalui telefon, melalui panggilan, bayaran balik anda',
  },
  {
    id: 'fil',
    otp: `ang iyong otp, iyong otp, iyong otp code, ang otp mo, otp mo, ang iyong code, iyong code, ang inyong code, inyong code, ang code mo, code mo, ang iyong verification code, iyong verification code, verification code mo, inyong verification code, inyong otp, ang iyong pin, iyong pin, iyong one time pin, iyong one time password, iyong password, iyong security code, iyong authentication code, iyong activation code, iyong confirmation code, code sa pag verify, code para sa pag verify, code ng pagpapatunay, code sa pagpapatunay, code ng kumpirmasyon, code sa pagkumpirma, kodigo, kodigo ng beripikasyon, pansamantalang password, pansamantalang pin, pansamantalang code, isang beses na password, isahang gamit na password, minsanang password, minsanang gamit, verification code ay, login code mo, code sa pag log in, code para mag log in, whatsapp code mo`,
    code: 'ang code, ang pin, ang password, code na ito, hudyat, code na, ang code na, pin na',
    pickup: 'pickup code mo, code sa pagkuha, code para sa pagkuha, iyong pickup code, code sa pag pick up',
    collect:
      'kunin ang iyong parcel, kunin ang parcel, pwede nang kunin, maaari nang kunin, puwede nang kunin, kunin sa',
    enter:
      'ilagay, ilagay ang, gamitin, gamitin ang, i enter, ienter, i type, itype, i input, ipasok, sabihin sa rider, ibigay sa rider, ipakita',
    purpose:
      'mag log in, mag login, pag login, pag log in, i verify, iverify, ma verify, pag verify, mag register, magrehistro, pagrehistro, kumpirmahin, pagkumpirma, makumpirma, patunayan, i activate, ma activate, pag reset, i reset, magpatuloy, makumpleto, kumpletuhin, mag sign in, mag sign up, pagkakakilanlan',
    secret: `huwag ibahagi, huwag ibigay, huwag i share, huwag ishare, huwag ipaalam, huwag sabihin, huwag mong ibigay, huwag mong ibahagi, huwag mong i share, huwag itong ibahagi, huwag itong ibigay, huwag, wag ibahagi, wag ibigay, wag i share, wag ishare, wag, wag mong ibigay, kahit kanino, kahit kaninuman, kanino man, kaninuman, kahit sino, sinuman, sino man, sa iba, sa ibang tao, panatilihing lihim, lihim, sikreto, kung hindi ikaw, kung hindi mo, hindi mo hiniling, balewalain, hindi kailanman, mag ingat, scam, hindi hihingin`,
    other:
      'order mo, ang order mo, iyong order, balanse, ang balanse, balanse mo, iyong balanse, balance mo, natitirang balanse, halaga, halagang, kabuuan, bayarin, iyong bill, reference no, ref no, card mo, iyong card, account mo, nagtatapos sa, huling apat na numero, promo code na, gamitin ang promo code, gamitin ang code, gamit ang code, numero ng order, numero ng tracking, parcel mo, iyong parcel, upuan, silid, kuwarto, hanggang, simula, mula, noong, mahigit, halos, lamang, aabot sa',
    call: 'tumawag, tumawag sa, tawagan, tawagan ang, i text, itext, mag text, i text ang, makipag ugnayan, numero ng telepono, telepono, cellphone, ipadala sa, i send sa, isend sa, para sa tanong, para sa katanungan, mag message sa, i dial, idial',
    money: 'piso, pisong, libo, libong, milyon, porsyento, sentimo, puntos',
    counted:
      'beses, tao, linggo, buwan, taon, taong, kilometro, metro, araw ng trabaho, gabi, palapag, piraso, all net texts',
    month:
      'enero, pebrero, marso, abril, mayo, hunyo, hulyo, agosto, setyembre, oktubre, nobyembre, disyembre, lunes, martes, miyerkules, huwebes, biyernes, sabado, linggo',
    ledger:
      'natanggap mo, nakatanggap ka, natanggap, nagpadala ka, naipadala, ibinawas, nabawas, na debit, na credit, nabayaran, binayaran, nagbayad, nag cash in, na load, loaded, load mo, utang, due date, balanse',
    talk: 'nanalo, nanalo ka, panalo, manalo, premyo, papremyo, libre, libreng, diskwento, tipid, sulit, mag load, bili na, bumili, raffle, appointment, naihatid, ihahatid, idedeliver, nadeliver, papunta na, pautang, swerte, promo, i claim',
    link: 'ay, ang, iyong, inyong, ito, ito ang, ninyo, narito, narito ang, sumusunod, sumusunod na, bagong, po ay, paki, pakiusap',
    number: 'numero',
    for: 'para sa, mula sa, galing sa, ni, kay, sa',
    valid:
      'may bisa, may bisa ng, mag e expire, mag eexpire, mageexpire, mag expire, mag expire sa, mawawalan ng bisa, valid sa loob ng, sa loob ng, loob ng, valid lang, valid hanggang, valid ng, valid lamang',
    second: 'segundo',
    minute: 'minuto, minutong',
    hour: 'oras',
    day: 'araw',
    numerals: { limang: 5, lima: 5, sampung: 10, tatlong: 3, dalawang: 2 },
    mute: 'account mo sa, sa iyong account, ang iyong account, sa account mo, sa telepono, sa tawag, tumawag o, i text o, sa text',
  },
  {
    id: 'jv',
    otp: 'kode verifikasi sampeyan, kode verifikasi panjenengan, kode sampeyan, kode panjenengan, kode keamanan sampeyan, sandhi sepisan, sandhi sementara, tembung sandhi sepisan, kode mlebu, kode konfirmasi sampeyan, kode otp sampeyan, kode otp panjenengan',
    code: 'sandhi, tembung sandhi',
    enter: 'lebokna, lebokake, gunakake, ketik, ginakaken, lebetaken',
    purpose: 'kanggo mlebu, mlebu, kanggo verifikasi, ndhaftar, daftar',
    secret:
      'aja, aja diwenehake, aja dibagi, aja dibagekake, aja dituduhake, ojo, ojo diwenehke, ojo dibagi, ampun, ampun dipunsebaraken, marang sapa wae, marang sapa-sapa, karo sapa wae, karo wong liya, wong liya, sinten kemawon',
    other:
      'rekening panjenengan, rekening sampeyan, nomer rekening, nomer pesenan, pesenan, nomer kertu, kertu, cacahe, gunggunge, regane, turahan, saldo sampeyan',
    call: 'telpon, hubungi nomer, kirim menyang, telpun',
    counted: 'minggu, sasi, taun',
    link: 'yaiku, inggih menika, inggih punika, sampeyan, panjenengan, punika, menika, anyar',
    number: 'nomer',
    for: 'kanggo, saka, marang',
    valid: 'kadaluwarsa, berlaku, sajrone, sakjrone, salebetipun, mung berlaku, nganti, aktif',
    second: 'detik',
    minute: 'menit',
    hour: 'jam',
    day: 'dina',
  },
  {
    id: 'su',
    otp: 'kode verifikasi anjeun, kode anjeun, kode otp anjeun, kode kaamanan, kecap sandi sakali, sandi samentara, kode asup',
    enter: 'lebetkeun, asupkeun, anggo, pake',
    purpose: 'pikeun asup, asup, pikeun verifikasi, ngadaptar',
    secret: 'ulah, ulah dibagikeun, ulah dibikeun, ka saha waé, ka saha wae, ka batur, rusiah',
    link: 'nyaéta, nyaeta, anjeun, ieu',
    valid: 'lumaku, salila, lumaku salila, dina waktu',
    minute: 'menit',
    day: 'poé, poe',
  },
];

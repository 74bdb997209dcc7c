/** Given names of languages that Faker writes in their own scripts, as American news spells them; unisex ones are left out. */

export const FEMALE_ROMANISED = `
Olga Natalia Natalya Svetlana Tatiana Tatyana Yelena Elena Irina Galina Lyudmila Ludmila Oksana Anastasia Ekaterina Yekaterina Yulia Yuliya Marina Larisa Valentina Vera Nadezhda Nadia Lyubov Maria Daria Darya Polina Ksenia Kseniya Alina Ksenija Zoya Raisa Tamara Nina Inna Alla Zhanna Yana Alexandra Aleksandra Viktoria Zinaida Klavdia Antonina Evgenia Yevgenia Oleksandra Iryna Olena Nataliia Yuliia Kateryna Halyna Lesia Mariia Sviatlana Maryna
Fatima Aisha Khadija Zainab Zaynab Maryam Mariam Amina Layla Leila Laila Nadia Samira Salma Yasmin Yasmine Jamila Latifa Noura Noor Hala Rania Dalia Rana Rima Huda Hanan Iman Asma Sumaya Farida Farah Zahra Fatemeh Zeinab Soraya Shirin Parvin Nasrin Mahsa Narges Masih Shohreh Azar Golnaz Roya Ziba Malala Benazir Hina Sana Ayesha Nargis Shaista Bushra Tawakkol Asmaa Ghada Wafa Lubna Rasha Rula Suha Hanin Manal Loujain Samar Dina Nawal Amal Sawsan
Priya Indira Sonia Anita Sunita Rekha Lakshmi Radha Sita Gita Geeta Meena Kavita Deepa Deepika Aishwarya Priyanka Kareena Mamata Sushma Pratibha Droupadi Nirmala Smriti Jayalalithaa Mayawati Arundhati Anjali Pooja Neha Shreya Lata Asha Usha Rani Savitri Kamala Shanti Vandana Hasina Khaleda
Yuko Keiko Yoko Michiko Masako Sachiko Noriko Akiko Hanako Mariko Naoko Junko Kyoko Reiko Hiroko Kazuko Yoshiko Tomoko Yumiko Mieko Fumiko Kumiko Setsuko Etsuko Haruko Mayumi Naomi Sakura Aiko Emiko Ayako Yuriko Sanae Seiko Misaki Nozomi Chieko Takako
Mei Xiaoli Xiulan Guiying Lihua Yanling Meiling Xiuying Yingying Chunying Peng-ling Liyuan Ing-wen Qinghong
Geun-hye Kyung-wha Hyun-ah Yuna Ji-woo Soo-yeon Hye-jin Mi-kyung Myung-sook Yo-jong Sol-ju Eun-hye Seo-yeon Yeon-kyoung Son-hui Kang-hee Eun-kyung
Aung-San Paetongtarn Yingluck Megawati Retno Leni Imelda Corazon Leila Maria
Ngozi Chimamanda Winnie Graca Nkosazana Folasade Funmilayo Wangari Samia Joyce Ellen Sahle-Work Leymah Aminata Fatou Mariama Fatoumata Aissatou Awa
Ursula Angela Annalena Giorgia Kaja Sanna Magdalena Zuzana Maia Salome Christine Ségolène Marine Carola Jadwiga Dalia Ingrida Viorica Vjosa Atifete
Tsai Hillary Condoleezza Madeleine Kamala Nancy Ketanji Sonia Elena Ruth Sandra Tulsi Alexandria Ilhan Rashida Ayanna Nikki Liz Lisa Susan Marjorie Lauren Kirsten Dianne Amy Elizabeth Michelle Melania Ivanka Jill Laura Barbara Rosalynn Betty Kellyanne Janet Gina Avril
`
  .trim()
  .split(/\s+/);

export const MALE_ROMANISED = `
Vladimir Sergei Sergey Dmitry Dmitri Andrei Andrey Alexander Aleksandr Alexei Aleksei Alexey Mikhail Nikolai Nikolay Ivan Boris Yuri Yury Viktor Victor Oleg Igor Anatoly Valery Yevgeny Evgeny Evgeni Konstantin Pavel Maxim Maksim Roman Ruslan Ramzan Vyacheslav Vitaly Vasily Grigory Gennady Leonid Lev Fyodor Pyotr Stanislav Denis Anton Artem Artyom Kirill Ilya Timur Arkady Semyon Georgy Gennadiy Yegor Rustam Marat Vadim Eduard Arseniy Volodymyr Oleksandr Oleksiy Oleksii Serhiy Serhii Andriy Andrii Dmytro Mykola Mykhailo Petro Kyrylo Yevhen Vitali Vitaliy Valeriy Valerii Rustem Denys Ihor Oleh Pavlo Taras Bohdan Vasyl Yaroslav Stepan Alyaksandr Ales Nikita Josef Lavrenty Vyacheslav Rustem
Mohammed Muhammad Mohamed Mohammad Ahmed Ahmad Ali Hassan Hussein Hossein Omar Umar Abdullah Abdul Abdel Ibrahim Ismail Yusuf Yousef Youssef Khalid Khaled Mahmoud Mustafa Hamid Hamza Karim Rashid Saeed Said Salman Tariq Walid Yasser Yasir Bashar Hafez Saddam Osama Ayman Moammar Muammar Hosni Anwar Gamal Faisal Fahd Nasser Nabil Najib Rafik Saad Michel Samir Sami Ziad Zaid Jamal Bilal Imran Nawaz Shehbaz Asif Pervez Zulfikar Bilawal Ashraf Hamed Mullah Haibatullah Hibatullah Sirajuddin Gulbuddin Burhanuddin Mahdi Masoud Masood Reza Javad Hashem Qassem Qasem Ebrahim Mehdi Amir Akbar Asghar Abbas Hadi Morteza Behrouz Bahram Kourosh Dariush Farhad Jafar Mir-Hossein Ruhollah Kais Habib Beji Moncef Abdelaziz Abdelmadjid Houari Nouri Haider Jalal Massoud Barham Muqtada Adel Barzan Uday Qusay Tamim Mishal Sabah Nawaf Haitham Qaboos Turki Bandar Khaldoon Wael
Narendra Manmohan Rahul Rajiv Sanjay Amit Arvind Rajesh Ramesh Suresh Mahesh Vijay Anil Sunil Ashok Ravi Mukesh Gautam Ratan Sachin Virat Amitabh Salman Shah Jawaharlal Mahatma Mohandas Subrahmanyam Rajnath Pranab Atal Lal Yogi Nitin Nitish Akhilesh Deepak Vikram Rohit Raj Arjun Krishna Ram Shiv Hari Gopal Mohan Sundar Satya Ranil Mahinda Gotabaya Maithripala Pushpa-Kamal
Shinzo Fumio Yoshihide Junichiro Taro Shigeru Naoto Yukio Yasuo Kenji Hiroshi Takashi Akira Satoshi Makoto Ichiro Shohei Hideki Hideo Koji Kazuo Haruki Hayao Yasuhiro Tomiichi Ryutaro Keizo Masayoshi Naruhito Akihito Hirohito Nobuo Toshihiro Yasukazu Itsunori Kazuya Ryo Daisuke Takeshi Tadao Yoshinori Kenzaburo Yasunari Shunichi Katsuya Goro Tetsuya Yoshimasa Minoru Hirokazu Toshimitsu Yusaku Isoroku Tsutomu
Jinping Zedong Xiaoping Jintao Zemin Enlai Keqiang Jiabao Rongji Qishan Shaoqi Zhengfei Yusheng Shangfu Fenghe Weidong Hongzhong Xilai Yongkang Weiwei Xiaobo Kai-shek Ching-te Ying-jeou Shui-bian Teng-hui Chee-hwa Ka-shing
Jong-un Jong-il Il-sung Jae-in Jae-myung Suk-yeol Myung-bak Dae-jung Moo-hyun Young-sam Tae-woo Doo-hwan Chung-hee Ki-moon Jong-sup Duck-soo Won-sik Joon-ho Chan-wook Heung-min Sang-hyun Min-ho Seung-hoon Ji-sung Kun-hee Jae-yong Yong-ho Yong-hyun
Joko Prabowo Susilo Suharto Sukarno Rodrigo Ferdinand Benigno Mahathir Anwar Najib Muhyiddin Prayuth Thaksin Srettha Abhisit Hun Ho-Chi Xanana
Nelson Thabo Jacob Cyril Desmond Kofi Kwame Robert Emmerson Morgan Hakainde Uhuru Jomo Daniel Mwai Raila Yoweri Milton Julius Paul Pierre Mobutu Laurent Félix Patrice Olusegun Goodluck Muhammadu Bola Sani Umaru Wole Chinua Abiy Meles Haile Mengistu Isaias Omar Salva Riek Macky Abdoulaye Léopold Alassane Mahamadou Idriss Mahamat Paul Denis Teodoro Blaise Thomas Ibrahim Assimi Moussa Modibo Sekou Ousmane Mamadou Amadou Boubacar Cheikh Demba
Recep Tayyip Erdogan Ahmet Abdullah Mustafa Kemal Hulusi Mevlut Selahattin Ekrem Orhan Ismet Fethullah Bulent Turgut
Benjamin Ehud Yitzhak Ariel Shimon Yair Naftali Benny Yoav Avigdor Isaac Moshe Menachem Itamar Bezalel Gadi Herzi Yahya Ismail Mahmoud Marwan
Emmanuel François Nicolas Jacques Olaf Boris Viktor Andrzej Lech Donald Jaroslaw Mateusz Vaclav Milos Petr Robert Aleksandar Slobodan Milo Edi Sali Kyriakos Alexis Antonis Pedro Mariano Alberto Santiago José Jens Anders Lars Stoltenberg Mark Jeroen Charles Alexander Giuseppe Matteo Silvio Mario Sergio Klaus Traian Boyko Rumen Borut Janez Zoran Andrej Gitanas Egils Alar Sauli Ulf Stefan
Jair Luiz Lula Nicolás Hugo Fidel Raúl Miguel Evo Rafael Lenín Gustavo Iván Álvaro Juan Andrés Enrique Vicente Javier Mauricio Néstor Sebastián Gabriel Daniel Nayib Alejandro Jimmy Jovenel Pedro Ollanta Alan Alberto Augusto Salvador Ernesto
`
  .trim()
  .split(/\s+/);

/** What some locale lists as a given name but news uses otherwise. */
export const NO_GIVEN_NAMES = `
Will May April August Sunday Monday Friday Junior Senior Van Von Bin Ben-Gurion Erdogan Stoltenberg Hope-Less Major Price Bishop King Duke Prince Princess Earl Baron Marshall General Judge Christian Dallas Austin Houston Orlando Brooklyn London Paris Chelsea Savannah Dakota Asia India China Georgia Israel Virginia-Beach Carolina Kenya Chad Milan Florence Vienna Verona Geneva Lourdes Cheyenne Montana Reno Boston Denver Memphis Phoenix Summer Autumn Winter Spring Dawn Eve Star Sky Rain Storm Rocky Lucky Happy Precious Blessing Fortune Golden Silver Gold Royal
Pope Pius Mullah Ayatollah Sultan Khan Shah Sheikh Sheik Imam Mahatma Lama Tito Marx Lenin Stalin
`
  .trim()
  .split(/\s+/);

/** Given names of women and men alike. */
export const BORNE_BY_BOTH = `
Jean Andrea Sasha Kiran Robin Taylor Kim Leslie Ashley Jordan Casey Jamie Jessie Alex Sam Chris Pat Terry Kelly Tracy Dana Lee Morgan Riley Avery Quinn Skyler Cameron Drew Blake Reese Rowan Charlie Frankie Jackie Stacy Shannon Kerry Lindsay Lindsey Sandy Sydney Beverly Marion Dominique Claude Camille Yannick Michele Nicola Simone Gabriele Rosario Mika Toni Kai Noa Noor Shiva Jo Max Ali Andy Bobby Danny Ronnie Vivian Evelyn Carol Laurie Lynn Meredith Courtney Whitney Addison Parker Peyton Harper Hayden Logan Kendall Emerson Finley Sage Eden River Remy Hyun-woo Ji-won Min-jun Hikaru Makoto Kaoru Nao Ren Xiu Ming Wei Jing Yu Hong Ying
`
  .trim()
  .split(/\s+/);

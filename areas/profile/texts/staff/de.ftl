# staff de
